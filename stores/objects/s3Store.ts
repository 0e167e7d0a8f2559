import http from 'node:http';
import https from 'node:https';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Client } from 'minio';
import { z } from 'zod';
import { checkId, codeOf, isOwnId, type ObjectStore, type StoredObject, storeFailure } from './objectStore.ts';

/** Above the largest photo, so that none is sent in parts; larger objects are. */
const PART_BYTES = 16 * 1024 * 1024;
const SILENCE_MS_MAX = 15_000;
const Item = z.object({ name: z.string(), lastModified: z.date(), size: z.number() });
const MISSING = new Set(['NoSuchKey', 'NotFound']);

export interface S3Settings {
  /** `http://host:port` or `https://host`. */
  readonly endpoint: string;
  readonly access_key: string;
  readonly secret_key: string;
  /** One bucket holds all: its keys are `<bucket of ours>/<id>`. It is made when it is missing. */
  readonly bucket: string;
  readonly region: string;
}

/** Objects in an S3 service; what `put` resolved for is as durable as that service makes it. */
export function createS3Store(settings: S3Settings): ObjectStore {
  const client = createClient(settings);
  const { bucket: name } = settings;
  const run = async <T>(what: string, work: () => Promise<T>, missing?: T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (missing !== undefined && MISSING.has(codeOf(error))) return missing;
      throw error instanceof RangeError ? error : storeFailure(what, error);
    }
  };

  return {
    put: (bucket, id, bytes) =>
      run(`Writing ${bucket}/${id}`, async () => {
        const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        await client.putObject(name, `${bucket}/${checkId(id)}`, body, body.length);
      }),
    putStream: (bucket, id, content) =>
      run(`Writing ${bucket}/${id}`, () => uploadStream(client, name, `${bucket}/${checkId(id)}`, content)),
    getStream: async (bucket, id) => {
      const read = () => client.getObject(name, `${bucket}/${checkId(id)}`);
      return (await run<Readable | null>(`Reading ${bucket}/${id}`, read, null)) ?? undefined;
    },
    get: async (bucket, id) => {
      const read = async () => buffer(await client.getObject(name, `${bucket}/${checkId(id)}`));
      return (await run<Buffer | null>(`Reading ${bucket}/${id}`, read, null)) ?? undefined;
    },
    has: (bucket, id) =>
      run(`Reading ${bucket}/${id}`, async () => !!(await client.statObject(name, `${bucket}/${checkId(id)}`)), false),
    remove: (bucket, id) =>
      run(`Removing ${bucket}/${id}`, () => client.removeObject(name, `${bucket}/${checkId(id)}`)),
    list: (bucket) => listKeys(client, name, `${bucket}/`),
    check: () =>
      run(`Looking for bucket ${name}`, async () => {
        if (!(await client.bucketExists(name))) await client.makeBucket(name, settings.region);
      }),
  };
}

/**
 * One part after the other, so that one is in memory. minio waits for ever for more of a source that fails: what came
 * before the failure is stored, and removed again. A failed upload leaves no parts behind, a crash may.
 */
async function uploadStream(
  client: Client,
  name: string,
  key: string,
  content: AsyncIterable<Uint8Array>,
): Promise<void> {
  let failure: { readonly cause: unknown } | undefined;
  const untilFailure = async function* () {
    try {
      yield* content;
    } catch (cause) {
      failure = { cause };
    }
  };
  const body = Readable.from(untilFailure(), { objectMode: false });
  try {
    await client.putObject(name, key, body);
  } catch (error) {
    body.destroy();
    await client.removeIncompleteUpload(name, key).catch(() => undefined); // The first failure is the one to tell.
    throw failure ? failure.cause : error;
  }
  if (!failure) return;
  await client.removeObject(name, key).catch(() => undefined); // No row names it: else the sweeper will.
  throw failure.cause;
}

async function* listKeys(client: Client, name: string, prefix: string): AsyncGenerator<StoredObject> {
  try {
    for await (const item of client.listObjectsV2(name, prefix, true)) {
      const { name: key, lastModified, size } = Item.parse(item);
      const id = key.slice(prefix.length);
      if (isOwnId(id)) yield { id, modified: lastModified, size };
    }
  } catch (error) {
    throw storeFailure(`Listing ${prefix}`, error);
  }
}

function createClient({ endpoint, access_key, secret_key, region }: S3Settings): Client {
  const { protocol, hostname, port } = new URL(endpoint);
  const useSSL = protocol === 'https:';
  return new Client({
    endPoint: hostname,
    port: port ? Number(port) : useSSL ? 443 : 80,
    useSSL,
    accessKey: access_key,
    secretKey: secret_key,
    region,
    pathStyle: true,
    partSize: PART_BYTES,
    transportAgent: impatientAgent(useSSL),
    retryOptions: { maximumRetryCount: 2, baseDelayMs: 100, maximumDelayMs: 500 },
  });
}

/** minio sets no time limit of its own: a socket that stays silent is destroyed, which fails its request. */
function impatientAgent(secure: boolean): http.Agent {
  const options = { keepAlive: true, maxSockets: 64, timeout: SILENCE_MS_MAX }; // `timeout` alone only tells.
  const agent = secure ? new https.Agent(options) : new http.Agent(options);
  const create = agent.createConnection.bind(agent);
  agent.createConnection = (...args) => {
    const socket = create(...args);
    socket?.on('timeout', () => socket.destroy(new Error(`no answer for ${SILENCE_MS_MAX} ms`)));
    return socket;
  };
  return agent;
}

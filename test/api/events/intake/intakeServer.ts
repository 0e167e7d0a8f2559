import { randomUUID } from 'node:crypto';
import { GenerateEventsHeaders, GenerateEventsQuery } from '../../../../api/events/intake/query.ts';
import { readEventsRequest } from '../../../../api/events/intake/readEventsRequest.ts';
import type { ParsedRequest } from '../../../../api/events/intake/readRequest.ts';
import { drain } from '../../../../api/middleware/body.ts';
import { parsePart } from '../../../../api/validation.ts';
import { OrderWords } from '../../../../contract/orders.ts';
import { fetchImage } from '../../../../stores/http/fetchImage.ts';
import { createGuardedAgent } from '../../../../stores/http/guardedAgent.ts';
import { startServer, type TestServer } from '../../../httpServer.ts';

export interface Options {
  readonly type?: string;
  readonly query?: string;
  readonly headers?: Record<string, string>;
}

/** A real server that reads requests for events. Call at the top of a test file. */
export function intakeServer() {
  let last: Promise<ParsedRequest>;
  let server: TestServer;
  /** `<bucket>/<id>` -> bytes of the caller's account. */
  const own = new Map<string, Buffer>();
  const agent = createGuardedAgent({ allow: ['127.0.0.1'] });
  const deps = {
    handler_id: randomUUID(),
    limits: { images_max: 20, image_bytes_max: 15 * 2 ** 20, body_bytes_max: 64 * 2 ** 20 },
    versions: {
      preferred: 101,
      dimensions: new Map([
        [101, 3],
        [102, 2],
      ]),
    },
    fetch: (address: string) => fetchImage(agent, address),
    ownObject: (bucket: string, id: string) => Promise.resolve(own.get(`${bucket}/${id}`)),
  };

  beforeAll(async () => {
    server = await startServer((req, res) => {
      const url = new URL(req.url ?? '', 'http://x');
      if (url.pathname === '/photo.jpg') res.end('fetched');
      else if (url.pathname === '/missing.jpg') res.writeHead(404).end();
      else {
        last = (async () => {
          const query = parsePart(GenerateEventsQuery, Object.fromEntries(url.searchParams), 'query', 'badQuery');
          const headers = parsePart(GenerateEventsHeaders, req.headers, 'headers', 'httpBad');
          return readEventsRequest(req, query, headers, deps);
        })();
        const answer = (): void => {
          res.end();
          drain(req);
        };
        last.then(answer, answer);
      }
    });
  });
  afterAll(async () => {
    await agent.destroy();
    await server.close();
  });

  async function send(body: string | Buffer | FormData, options: Options = {}): Promise<ParsedRequest> {
    const { type, query = '', headers = {} } = options;
    const all = { ...(type && { 'content-type': type }), ...headers };
    await (await fetch(`${server.url}/?${query}`, { method: 'POST', body, headers: all })).text();
    const parsed = await last;
    OrderWords.parse(parsed.words); // Every order fits what the inbox reads.
    return parsed;
  }
  return {
    own,
    send,
    json: (value: unknown, query = '') => send(JSON.stringify(value), { type: 'application/json', query }),
    /** A multipart body written by hand: what FormData would never send. */
    rawForm: (...parts: string[]): Promise<ParsedRequest> => {
      const body = `${parts.map((part) => `--B\r\n${part}\r\n`).join('')}--B--\r\n`;
      return send(Buffer.from(body, 'latin1'), { type: 'multipart/form-data; boundary=B' });
    },
    /** What the request that came last came to. */
    last: () => last,
    url: () => server.url,
  };
}

export function form(...parts: [name: string, content: string | Buffer, filename?: string, type?: string][]): FormData {
  const data = new FormData();
  for (const [name, content, filename, type] of parts) {
    if (filename === undefined) data.append(name, content.toString());
    else data.append(name, new Blob([new Uint8Array(Buffer.from(content))], { type: type ?? '' }), filename);
  }
  return data;
}

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { DEFAULT_ACCOUNT_ID } from '../../bin/demo/client.ts';

/** Numbers 0..1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A direction, every one as likely: normal values (Box and Muller), brought to L2 norm 1. */
export function unitRow(random: () => number, dimensions: number): Float32Array {
  const row = Float32Array.from({ length: dimensions }, () => {
    return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  });
  const norm = Math.hypot(...row);
  return row.map((value) => value / norm);
}

function uuid(random: () => number): string {
  const bytes = Buffer.from(Array.from({ length: 16 }, () => Math.floor(random() * 256)));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export interface SeedOptions {
  readonly database_url: string;
  readonly list_id: string;
  readonly faces: number;
  readonly descriptor_version: number;
  readonly dimensions: number;
  /** Another one gives other faces. */
  readonly seed?: number;
}

/** Puts faces with random descriptors on a list, by COPY. */
export async function seedFaces(options: SeedOptions): Promise<void> {
  const { database_url, list_id, descriptor_version: version, dimensions, seed = 20_261_121 } = options;
  const random = seeded(seed);
  const faces = Array.from({ length: options.faces }, () => ({
    face_id: uuid(random),
    descriptor: Buffer.from(unitRow(random, dimensions).buffer),
  }));
  const client = new pg.Client({ connectionString: database_url });
  await client.connect();
  const copy = async (table: string, line: (face: (typeof faces)[number]) => string) => {
    const lines = function* () {
      for (const face of faces) yield line(face);
    };
    await pipeline(Readable.from(lines()), client.query(copyFrom(`copy ${table} from stdin`)));
  };
  try {
    await client.query('begin');
    await copy('faces.faces (face_id, account_id, attribute_time)', ({ face_id }) => {
      return `${face_id}\t${DEFAULT_ACCOUNT_ID}\tnow\n`;
    });
    await copy('faces.descriptors (face_id, account_id, descriptor_version, descriptor)', (face) => {
      return `${face.face_id}\t${DEFAULT_ACCOUNT_ID}\t${version}\t\\\\x${face.descriptor.toString('hex')}\n`;
    });
    await copy('faces.list_faces (list_id, face_id, account_id)', ({ face_id }) => {
      return `${list_id}\t${face_id}\t${DEFAULT_ACCOUNT_ID}\n`;
    });
    await client.query('commit');
    // Else both are done in the middle of what is measured.
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

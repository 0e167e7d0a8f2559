import { z } from 'zod';
import { IMAGE_BUCKETS } from './images.ts';
import type { Queryable } from './pool.ts';

const Owners = z.array(z.object({ account_id: z.string() }));
const inBuckets = `images.objects where bucket in (${IMAGE_BUCKETS.map((name) => `'${name}'`).join(', ')}) and object_id`;

/** By what ids are called in paths: where the row is that says whose they are. */
const ROWS = {
  face_id: 'faces.faces where face_id',
  list_id: 'faces.lists where list_id',
  event_id: 'events.events where event_id',
  handler_id: 'handlers.handlers where handler_id',
  verifier_id: 'handlers.verifiers where verifier_id',
  sample_id: inBuckets,
  image_id: inBuckets,
  object_id: inBuckets,
} as const;
type IdName = keyof typeof ROWS;
export const isOwned = (name: string): name is IdName => Object.hasOwn(ROWS, name);

/** Whose a thing is; undefined when there is none with this id. */
export async function findOwner(sql: Queryable, name: IdName, id: string): Promise<string | undefined> {
  const { rows } = await sql.query({
    name: `owners.${name}`,
    text: `select account_id from ${ROWS[name]} = $1::uuid limit 1`,
    values: [id],
  });
  return Owners.parse(rows)[0]?.account_id;
}

import { z } from 'zod';
import type { Queryable } from './pool.ts';

const Keys = z.array(z.object({ key_id: z.string(), secret: z.instanceof(Uint8Array) }));

/** What tokens are signed with: 32 bytes, shared by all processes through the database. */
export type SigningKey = z.infer<typeof Keys>[number];

/** The newest key; made when there is none. */
export async function newestKey(sql: Queryable): Promise<SigningKey> {
  const find = async (): Promise<SigningKey | undefined> => {
    const { rows } = await sql.query({
      name: 'signingKeys.newestKey',
      text: 'select key_id, secret from accounts.signing_keys order by create_time desc, key_id limit 1',
    });
    return Keys.parse(rows)[0];
  };
  const known = await find();
  if (known) return known;
  await sql.query({ name: 'signingKeys.makeKey', text: 'insert into accounts.signing_keys default values' });
  const made = await find(); // Not what was inserted: another process may have made one too.
  if (!made) throw new Error('the signing key that was just made is gone');
  return made;
}

export async function findKey(sql: Queryable, key_id: string): Promise<SigningKey | undefined> {
  const { rows } = await sql.query({
    name: 'signingKeys.findKey',
    text: 'select key_id, secret from accounts.signing_keys where key_id = $1::uuid',
    values: [key_id],
  });
  return Keys.parse(rows)[0];
}

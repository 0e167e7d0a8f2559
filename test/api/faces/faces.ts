import { randomUUID } from 'node:crypto';
import type pg from 'pg';

interface NewFace {
  readonly account_id: string;
  readonly face_id?: string;
  readonly user_data?: string;
  readonly external_id?: string;
  readonly event_id?: string;
  readonly avatar?: string;
  readonly create_time?: string;
  readonly lists?: readonly string[];
}

/** A face as a run would leave it. */
export async function addFace(pool: pg.Pool, face: NewFace): Promise<string> {
  const { account_id, face_id = randomUUID(), lists = [] } = face;
  const { user_data = '', external_id = '', event_id = null, avatar = '', create_time = null } = face;
  await pool.query(
    `insert into faces.faces (face_id, account_id, user_data, external_id, event_id, avatar, create_time)
     values ($1, $2, $3, $4, $5, $6, coalesce($7::timestamptz, now()))`,
    [face_id, account_id, user_data, external_id, event_id, avatar, create_time],
  );
  for (const list_id of lists) {
    const link = 'insert into faces.list_faces (list_id, face_id, account_id) values ($1, $2, $3)';
    await pool.query(link, [list_id, face_id, account_id]);
  }
  return face_id;
}

export async function addList(pool: pg.Pool, account_id: string): Promise<string> {
  const list_id = randomUUID();
  await pool.query('insert into faces.lists (list_id, account_id) values ($1, $2)', [list_id, account_id]);
  return list_id;
}

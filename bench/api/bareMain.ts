/** The bare side: Express and pg with the same SQL, in a process of its own; no validation, no accounts, no schemas. */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { z } from 'zod';
import { DEFAULT_ACCOUNT_ID } from '../../bin/demo/client.ts';
import { createPool } from '../../stores/postgres/pool.ts';
import { serveBench } from '../child.ts';
import type { BareQuestion } from './bare.ts';

const INSERT = `
  insert into faces.faces (face_id, account_id, user_data, external_id, event_id, avatar)
  values ($1::uuid, $2::uuid, $3::text, $4::text, $5::uuid, $6::text)
  on conflict (face_id, account_id) do nothing`;
const SELECT = `
  select f.face_id, f.account_id, f.event_id, f.user_data, f.external_id, f.create_time, f.avatar,
         array(select l.list_id from faces.list_faces l
                where l.face_id = f.face_id and l.account_id = f.account_id order by l.link_time, l.list_id) as lists
    from faces.faces f where f.face_id = $1::uuid and f.account_id = $2::uuid`;

serveBench(async ({ database_url, connections }: BareQuestion) => {
  const pool = createPool(database_url, { connectionsMax: connections });
  const Body = z.object({ user_data: z.string(), external_id: z.string() });
  const app = express().disable('x-powered-by').disable('etag');
  app.post('/faces', express.json(), async (req, res) => {
    const { user_data, external_id } = Body.parse(req.body);
    const face_id = randomUUID();
    const client = await pool.connect();
    try {
      await client.query('begin');
      const values = [face_id, DEFAULT_ACCOUNT_ID, user_data, external_id, null, ''];
      await client.query({ name: 'insert', text: INSERT, values });
      await client.query('commit');
    } finally {
      client.release();
    }
    res.status(201).json({ face_id });
  });
  app.get('/faces/:face_id', async (req, res) => {
    const values = [req.params.face_id, DEFAULT_ACCOUNT_ID];
    const { rows } = await pool.query<object>({ name: 'select', text: SELECT, values });
    res.json(rows[0]);
  });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

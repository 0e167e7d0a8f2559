import { randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { z } from 'zod';
import { createTemplate, startTestServers } from '../../bin/setup/servers.mjs';
import { migrate } from '../../stores/postgres/migrate.ts';
import { startChild } from '../child.ts';
import type { Measurements } from '../figures.ts';
import { median } from '../statistics.ts';
import type { GalleryName } from './figures.ts';
import type { LoadQuestion } from './loadMain.ts';
import type { RowsFile } from './peers.ts';
import { chunks } from './rowsReader.ts';
import type { Bench, Setting } from './setting.ts';

const VERSION = 101;
const COPY_ROWS = 1024;
const Loaded = z.object({ s: z.number(), rows: z.int() });

/** A database of its own, on the configured server or a throw-away one; gone in the end. */
async function openDatabase({ keep }: Bench): Promise<string> {
  const configured = process.env['DATABASE_URL'];
  const servers = configured ? undefined : await startTestServers(['postgres']);
  if (servers) keep({ end: () => servers.stop() });
  const server = configured ?? servers?.env['DATABASE_URL'] ?? '';
  const name = `facet_bench_${randomBytes(6).toString('hex')}`;
  const onServer = async (text: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  await createTemplate(server, name, migrate);
  keep({ end: () => onServer(`drop database ${name} with (force)`) });
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Rows of the gallery as descriptors of one account. Triggers and foreign keys rest: only reading is measured. */
async function seed(url: string, account_id: string, file: RowsFile): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  function* lines() {
    for (const { rows } of chunks(file, COPY_ROWS)) {
      const text: string[] = [];
      for (let at = 0; at < rows.length; at += file.dimensions) {
        const hex = Buffer.from(rows.buffer, at * 4, file.dimensions * 4).toString('hex');
        text.push(`${randomUUID()}\t${account_id}\t${VERSION}\t\\\\x${hex}\n`);
      }
      yield text.join('');
    }
  }
  try {
    await client.query('set session_replication_role = replica');
    await client.query('insert into accounts.accounts (account_id, login, account_type) values ($1, $2, $3)', [
      account_id,
      'bench@facet.local',
      'user',
    ]);
    const columns = 'face_id, account_id, descriptor_version, descriptor';
    await pipeline(Readable.from(lines()), client.query(copyFrom(`copy faces.descriptors (${columns}) from stdin`)));
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

/** Seconds that PostgreSQL and Node take for the same rows when nobody looks at them. */
async function bareCopy(url: string, account_id: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const start = performance.now();
    const where = `account_id = '${account_id}' and descriptor_version = ${VERSION}`;
    const query = `copy (select face_id, descriptor from faces.descriptors where ${where}) to stdout (format binary)`;
    let bytes = 0;
    for await (const chunk of client.query(copyTo(query))) bytes += (chunk as Buffer).length;
    if (bytes === 0) throw new Error('PostgreSQL has sent nothing');
    return (performance.now() - start) / 1000;
  } finally {
    await client.end();
  }
}

/** From the start of a matcher until it has answered a first request, for which it has to load the account's rows. */
export async function loadFigures(bench: Bench, { rows }: Setting): Promise<Measurements<GalleryName>> {
  const { plan, keep } = bench;
  const count = Math.min(rows.count, plan.load_rows);
  const url = await openDatabase(bench);
  const account_id = randomUUID();
  bench.say(`${count} rows into PostgreSQL ...`);
  await seed(url, account_id, { ...rows, count });
  const seconds: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let round = 0; round < plan.rounds; round++) {
    seconds.bare.push(await bareCopy(url, account_id));
    const child = keep(startChild<LoadQuestion>(new URL('./loadMain.js', import.meta.url)));
    const question = { url, account_id, dimensions: rows.dimensions, version: VERSION };
    const loaded = await child.ask(question, Loaded);
    await child.end();
    if (loaded.rows !== count) throw new Error(`the matcher compared ${loaded.rows} rows of ${count}`);
    seconds.ours.push(loaded.s);
  }
  const [value, peer_value] = [count / median(seconds.ours), count / median(seconds.bare)];
  return { load_rows_per_s: { value, peer_value, ratio: value / peer_value } };
}

import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { deleteEventsFrom } from '../../../stores/postgres/eventDeletion.ts';
import { eventStats } from '../../../stores/postgres/eventStats.ts';
import { type EventsSelection, listEvents } from '../../../stores/postgres/events.ts';
import type { Queryable } from '../../../stores/postgres/pool.ts';
import { addAccount, testPool } from '../../database.ts';

/**
 * How each statement reads a month of events under row-level security, for whoever changes one: plans differ a little from run to run, so that
 * only their names are compared. Removed, the file is written anew.
 */
const FILE = 'test/explain/events.json';
const ROWS = 20_000;
/** The month that holds them, which no migration makes. */
const MONTH = 'events_202001';

const db = testPool();
let account_id: string;
const face_id = randomUUID();
const plans: Record<string, string[]> = {};

beforeAll(async () => {
  account_id = await addAccount(db.pool);
  await db.pool.query(
    `create table events.${MONTH} partition of events.events
       for values from ('2020-01-01T00:00:00Z') to ('2020-02-01T00:00:00Z')`,
  );
  // Ten accounts; a face and an external id have ten events each; a body of one kilobyte.
  await db.pool.query(
    `insert into events.events (event_id, account_id, handler_id, create_time, request_id, source, external_id, face_id, body)
     select gen_random_uuid(), case when n % 10 = 0 then $1::uuid else gen_random_uuid() end, $1,
            timestamptz '2020-01-01T00:00:00Z' + n * interval '2 minutes', '', 'gate ' || n % 5, (n % 2000)::text,
            case when n % 2000 = 0 then $2::uuid else gen_random_uuid() end,
            jsonb_build_object('match_result', '[]'::jsonb, 'text', repeat(md5(n::text), 32))
       from generate_series(1, ${ROWS}) n`,
    [account_id, face_id],
  );
  await db.pool.query('vacuum (analyze) events.events');
});

const Plan: z.ZodType<PlanNode> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    'Index Name': z.string().optional(),
    Plans: z.array(Plan).optional(),
  }),
);
interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string | undefined;
  'Index Name'?: string | undefined;
  Plans?: PlanNode[] | undefined;
}
const Explained = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan })]) })]);

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** How the big partition is read by the statement that `work` sends. */
async function scansOf(work: (sql: Queryable) => Promise<unknown>): Promise<string[]> {
  const sent: { text: string; values: unknown[] }[] = [];
  const recording = {
    query: (query: string | { text: string; values: unknown[] }, values: unknown[] = []) => {
      const statement = typeof query === 'string' ? { text: query, values } : query;
      sent.push(statement);
      return db.accounts.of(account_id).query(statement);
    },
  };
  await work(recording as unknown as Queryable);
  const [statement] = sent;
  if (!statement) throw new Error('no statement was sent');
  const sql = db.accounts.of(account_id);
  const { rows } = await sql.query(`explain (format json) ${statement.text}`, statement.values);
  return nodesOf(Explained.parse(rows)[0]['QUERY PLAN'][0].Plan)
    .filter((node) => `${node['Relation Name'] ?? ''} ${node['Index Name'] ?? ''}`.includes(MONTH))
    .map((node) => `${node['Node Type']} ${node['Index Name'] ?? node['Relation Name'] ?? ''}`);
}

const filters = { create_time__gte: '2020-01-05T00:00:00Z', create_time__lt: '2020-01-20T00:00:00Z' };
const list = (more: object) => (sql: Queryable) => {
  const selection: EventsSelection = { account_id, filters: { ...filters, ...more }, order: 'desc' };
  return listEvents(sql, { ...selection, limit: 10, offset: 0 });
};
const remove = (more: object) => (sql: Queryable) => deleteEventsFrom(sql, { account_id, filters: { ...more } });

test.each<[string, (sql: Queryable) => Promise<unknown>]>([
  ['list by account and time', list({})],
  ['list by external id', list({ external_ids: ['10'], create_time__gte: 'now-99y' })],
  ['list by face', list({ face_ids: [face_id], create_time__gte: 'now-99y' })],
  [
    'statistics by hour',
    (sql) =>
      eventStats(sql, {
        account_id,
        targets: [{ column: 'event_id', aggregator: 'count' }],
        group_by: [{ column: 'create_time', interval: { amount: 1, unit: 'h' } }],
        filters,
        columnFilters: [],
      }),
  ],
  ['delete by time and source', remove({ ...filters, sources: ['nobody'] })],
  ['delete by external id', remove({ external_ids: ['nobody'] })],
])('%s reads no whole partition', async (name, work) => {
  const scans = await scansOf(work);
  plans[name] = scans;
  expect(scans.length).toBeGreaterThan(0);
  expect(scans.filter((scan) => scan.startsWith('Seq Scan'))).toEqual([]);
});

test('each has its plan on file', () => {
  if (!existsSync(FILE)) writeFileSync(FILE, `${JSON.stringify(plans, null, 2)}\n`);
  const kept = z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(FILE, 'utf8')));
  expect(Object.keys(kept)).toEqual(Object.keys(plans));
});

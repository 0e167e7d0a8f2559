import { migrate } from '../../../stores/postgres/migrate.ts';
import { inTransaction } from '../../../stores/postgres/pool.ts';
import { addAccount, testPool } from '../../database.ts';

const db = testPool();

test('a second run applies nothing', async () => {
  await expect(migrate(db.url)).resolves.toEqual([]);
});

test('each service has tables of its own in the one database; the API and the matcher have none', async () => {
  const { rows } = await db.pool.query<{ schema: string; tables: string[] }>(
    `select schemaname as schema, array_agg(tablename::text order by tablename) as tables
       from pg_tables where schemaname not in ('pg_catalog', 'information_schema') group by schemaname`,
  );
  const tables = Object.fromEntries(rows.map((row) => [row.schema, row.tables]));
  expect(tables).toMatchObject({
    accounts: expect.arrayContaining(['accounts', 'signing_keys', 'tokens']) as string[],
    faces: expect.arrayContaining(['descriptors', 'faces', 'list_faces', 'lists']) as string[],
    handlers: expect.arrayContaining(['handlers', 'verifiers']) as string[],
    events: expect.arrayContaining(['descriptors', 'events']) as string[],
    images: expect.arrayContaining(['buckets', 'objects']) as string[],
    public: ['schema_migrations'],
  });
  for (const none of ['api', 'matcher']) expect(Object.keys(tables)).not.toContain(none);
  const secrets = await db.pool.query<{ schema: string }>(
    `select distinct table_schema as schema from information_schema.columns
      where column_name in ('login', 'password_hash', 'account_type', 'permissions')
        and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  expect(secrets.rows).toEqual([{ schema: 'accounts' }]); // What an account is and signs in with is nowhere else.
});

test('a failing transaction leaves nothing behind', async () => {
  const before = await db.pool.query('select count(*)::int as n from accounts.accounts');
  const failing = inTransaction(db.pool, async (sql) => {
    await sql.query(
      "insert into accounts.accounts (account_id, login, account_type) values (gen_random_uuid(), 'x', 'user')",
    );
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  const after = await db.pool.query('select count(*)::int as n from accounts.accounts');
  expect(after.rows).toEqual(before.rows);
});

test('attach, detach, deletion of a face and of a list are all noted for the matchers', async () => {
  const account = await addAccount(db.pool);
  const list = '11111111-1111-4111-8111-111111111111';
  const face = '22222222-2222-4222-8222-222222222222';
  await db.pool.query('insert into faces.lists (list_id, account_id) values ($1, $2)', [list, account]);
  await db.pool.query('insert into faces.faces (face_id, account_id) values ($1, $2)', [face, account]);
  await db.pool.query("insert into faces.descriptors values ($1, $2, 101, '')", [face, account]);
  const link = 'insert into faces.list_faces (list_id, face_id, account_id) values ($1, $2, $3)';
  await db.pool.query(link, [list, face, account]);
  await db.pool.query('delete from faces.list_faces where list_id = $1', [list]);
  await db.pool.query(link, [list, face, account]);
  await db.pool.query('delete from faces.lists where list_id = $1', [list]);
  await db.pool.query('delete from faces.faces where face_id = $1', [face]);
  const { rows } = await db.pool.query('select list_id, face_id from faces.changes order by link_key');
  expect(rows).toEqual([
    { list_id: null, face_id: face },
    { list_id: list, face_id: face },
    { list_id: list, face_id: face },
    { list_id: list, face_id: face },
    { list_id: list, face_id: face },
    { list_id: null, face_id: face },
  ]);
});

import { migrate } from '../../../stores/postgres/migrate.ts';
import { inTransaction } from '../../../stores/postgres/pool.ts';
import { addAccount, testPool } from '../../database.ts';

const db = testPool();

test('a second run applies nothing', async () => {
  await expect(migrate(db.url)).resolves.toEqual([]);
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

import { randomUUID } from 'node:crypto';
import { createAccountPool } from '../../../stores/postgres/accountPool.ts';
import { faceExists } from '../../../stores/postgres/faces.ts';
import { insertFace, updateFace } from '../../../stores/postgres/faceWrites.ts';
import { listLists } from '../../../stores/postgres/lists.ts';
import { migrate } from '../../../stores/postgres/migrate.ts';
import { createPool, inTransaction } from '../../../stores/postgres/pool.ts';
import { addAccount, testPool } from '../../database.ts';

const db = testPool();
let mine: string;
let theirs: string;
beforeAll(async () => {
  mine = await addAccount(db.pool);
  theirs = await addAccount(db.pool);
});

const WORDS = { user_data: '', external_id: '', event_id: null, avatar: '' };
async function newFace(account_id: string): Promise<string> {
  const face_id = randomUUID();
  await insertFace(db.pool, { face_id, account_id, ...WORDS });
  return face_id;
}

describe('an account', () => {
  test('is shown its own rows only, whatever a statement says', async () => {
    const face_id = await newFace(theirs);
    expect(await faceExists(db.accounts.of(theirs), { face_id, account_id: theirs })).toBe(true);
    expect(await faceExists(db.accounts.of(mine), { face_id, account_id: theirs })).toBe(false);
    const { rows } = await db.accounts.of(mine).query('select distinct account_id from accounts.accounts');
    expect(rows).toEqual([{ account_id: mine }]);
  });

  test('changes, removes and adds no row of another', async () => {
    const face_id = await newFace(theirs);
    const sql = db.accounts.of(mine);
    expect(await updateFace(sql, { face_id, account_id: theirs, user_data: 'mine now' })).toBe(false);
    const { rowCount } = await sql.query('delete from faces.faces where face_id = $1', [face_id]);
    expect(rowCount).toBe(0);
    await expect(insertFace(sql, { face_id: randomUUID(), account_id: theirs, ...WORDS })).rejects.toThrow(
      'row-level security',
    );
    const own = await newFace(mine);
    await expect(sql.query('update faces.faces set account_id = $1 where face_id = $2', [theirs, own])).rejects.toThrow(
      'row-level security',
    );
  });

  test('reads another one, and writes there nothing, where the two differ', async () => {
    const face_id = await newFace(theirs);
    const sql = db.accounts.of(theirs, mine);
    expect(await faceExists(sql, { face_id, account_id: theirs })).toBe(true);
    expect(await updateFace(sql, { face_id, account_id: theirs, user_data: 'x' })).toBe(false);
  });

  test('that is nobody sees nothing', async () => {
    await newFace(mine);
    expect((await db.accounts.of('').query('select from faces.faces')).rowCount).toBe(0);
  });
});

test('connections go from account to account without keeping the last one', async () => {
  const accounts = createAccountPool(db.url, { connectionsMax: 2 });
  const faces = new Map([
    [mine, await newFace(mine)],
    [theirs, await newFace(theirs)],
  ]);
  const looks = Array.from({ length: 200 }, async (_, i) => {
    const [asked, other] = i % 3 === 0 ? [mine, theirs] : [theirs, mine];
    const found = (account_id: string) =>
      faceExists(accounts.of(asked), { face_id: faces.get(account_id) ?? '', account_id });
    expect(await Promise.all([found(asked), found(other)])).toEqual([true, false]);
  });
  await Promise.all(looks);
  const rolledBack = inTransaction(accounts.of(mine), async (sql) => {
    await insertFace(sql, { face_id: randomUUID(), account_id: mine, ...WORDS });
    throw new Error('on purpose');
  });
  await expect(rolledBack).rejects.toThrow('on purpose');
  expect(await faceExists(accounts.of(theirs), { face_id: faces.get(theirs) ?? '', account_id: theirs })).toBe(true);
  await accounts.end();
});

test('every table with an account is bound, and no other is open to the role', async () => {
  const { rows } = await db.pool.query(
    `select c.oid::regclass::text as name, c.relrowsecurity as bound,
            exists (select from pg_attribute where attrelid = c.oid and attname = 'account_id') as owned,
            has_table_privilege(left(session_user, 59) || '_app', c.oid, 'select, insert, update, delete') as open
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`,
  );
  const tables = rows as { name: string; bound: boolean; owned: boolean; open: boolean }[];
  expect(tables.filter(({ open, bound }) => open && !bound)).toEqual([]);
  const apart = /^(events\.events_|audit\.)/; // Partitions: reached through events.events, whose policies hold.
  expect(tables.filter(({ owned, bound, name }) => owned && !bound && !apart.test(name))).toEqual([]);
  expect(tables.filter(({ bound }) => bound).length).toBeGreaterThan(10);
});

describe('a database whose owner is no superuser', () => {
  const name = `facet_owner_${randomUUID().slice(0, 8)}`;
  const url = new URL(process.env['DATABASE_URL'] ?? '');
  const onServer = async (...statements: string[]) => {
    for (const statement of statements) await db.pool.query(statement);
  };
  beforeAll(async () => {
    await onServer(`create role ${name} login password '${name}'`, `create database ${name} owner ${name}`);
    Object.assign(url, { pathname: `/${name}`, username: name, password: name });
  });
  afterAll(async () => {
    await onServer(`drop database ${name} with (force)`, `drop role ${name}_app`, `drop role ${name}`);
  });

  test('is told what a superuser has to run, and bound after it', async () => {
    const needed = `create role ${name}_app nologin; grant ${name}_app to ${name};`;
    await expect(migrate(url.href)).rejects.toThrow(needed);
    await onServer(needed);
    await migrate(url.href);
    const owner = createPool(url.href, { connectionsMax: 1 });
    const accounts = createAccountPool(url.href, { connectionsMax: 1 });
    const ids = [await addAccount(owner), await addAccount(owner)] as const;
    for (const id of ids) await owner.query('insert into faces.lists (list_id, account_id) values ($1, $1)', [id]);
    await owner.end();
    const shown = await listLists(accounts.of(ids[0]), { account_id: ids[0], limit: 10, offset: 0 });
    const foreign = await listLists(accounts.of(ids[0]), { account_id: ids[1], limit: 10, offset: 0 });
    await accounts.end();
    expect([shown.length, foreign.length]).toEqual([1, 0]);
  });
});

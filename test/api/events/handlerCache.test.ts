import { randomUUID } from 'node:crypto';
import { HandlerCache } from '../../../api/events/handlerCache.ts';
import { Policies } from '../../../contract/policies.ts';
import { deleteHandler, insertHandler, replaceHandler } from '../../../stores/postgres/handlers.ts';
import { addAccount, testPool } from '../../database.ts';

const db = testPool();

test('a handler that was replaced or deleted is never taken from memory, nor is another account’s', async () => {
  const key = { account_id: await addAccount(db.pool), handler_id: randomUUID() };
  const content = { description: 'first', handler_type: 0 as const, policies: Policies.parse({}) };
  const cache = new HandlerCache(db.accounts);
  await expect(cache.find(key)).resolves.toBeUndefined();
  await insertHandler(db.pool, { ...key, ...content });
  const first = await cache.find(key);
  expect(first).toMatchObject({ description: 'first' });
  expect(await cache.find(key)).toBe(first);
  await replaceHandler(db.pool, { ...key, ...content, description: 'second' });
  await expect(cache.find(key)).resolves.toMatchObject({ description: 'second' });
  await expect(cache.find({ ...key, account_id: await addAccount(db.pool) })).resolves.toBeUndefined();
  await deleteHandler(db.pool, key);
  await expect(cache.find(key)).resolves.toBeUndefined();
});

test('requests that come at once share two looks at their handler, and see what was changed before', async () => {
  const key = { account_id: await addAccount(db.pool), handler_id: randomUUID() };
  const content = { description: 'first', handler_type: 0 as const, policies: Policies.parse({}) };
  await insertHandler(db.pool, { ...key, ...content });
  const asked: string[] = [];
  const cache = new HandlerCache({
    of: (account_id) => {
      const sql = db.accounts.of(account_id);
      return {
        ...sql,
        query(statement, values) {
          asked.push(typeof statement === 'string' ? statement : (statement.name ?? ''));
          return sql.query(statement, values);
        },
      };
    },
  });
  const findAll = () => Promise.all(Array.from({ length: 8 }, () => cache.find(key)));
  await cache.find(key);
  asked.length = 0;
  for (const found of await findAll()) expect(found).toMatchObject({ description: 'first' });
  expect(asked).toEqual(['handlers.findHandlerVersion', 'handlers.findHandlerVersion']);
  await replaceHandler(db.pool, { ...key, ...content, description: 'second' });
  for (const found of await findAll()) expect(found).toMatchObject({ description: 'second' });
});

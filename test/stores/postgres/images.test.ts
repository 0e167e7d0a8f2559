import { createHash, randomUUID } from 'node:crypto';
import { findObject, insertObjects } from '../../../stores/postgres/images.ts';
import { addAccount, testPool } from '../../database.ts';

const database = testPool();
const sha256 = createHash('sha256').update('a').digest();

test('rows come back as they were; writing them again changes nothing', async () => {
  const { pool } = database;
  const account_id = await addAccount(pool);
  const common = { account_id, content_type: 'image/jpeg', size: 1, sha256, expire_time: null };
  const sample = {
    ...common,
    bucket: 'faces-samples' as const,
    object_id: randomUUID(),
    detection: { landmarks5: [[1, 2]] },
  };
  const image = { ...common, bucket: 'images' as const, object_id: randomUUID(), detection: null };
  await insertObjects(pool, [sample, image]);
  await insertObjects(pool, [{ ...sample, size: 2 }, image]);
  await expect(findObject(pool, sample)).resolves.toMatchObject(sample);
  await expect(findObject(pool, image)).resolves.toMatchObject(image);
  await expect(findObject(pool, { ...image, bucket: 'bodies-samples' })).resolves.toBeUndefined();
});

test('no rows is no statement', async () => {
  await expect(insertObjects(database.pool, [])).resolves.toBeUndefined();
});

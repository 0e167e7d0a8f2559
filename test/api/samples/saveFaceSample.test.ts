import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDiskStore } from '../../../stores/objects/diskStore.ts';
import { testObjects } from '../images/objects.ts';
import { picture, testSaving } from './samples.ts';

testSaving('/6/samples/faces', 250, 250);

const { send, list, sweepLater, resources } = testObjects();

test('a row that could not be written: no sample, and its bytes are swept', async () => {
  await resources.pool.query(`
    create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
    create trigger refuse before insert on images.objects execute function refuse()`);
  const body = new Uint8Array(await picture(250, 250).jpeg().toBuffer());
  const { status } = await send('POST', '/6/samples/faces', { body, headers: { 'content-type': 'image/jpeg' } });
  expect(status).toBe(500);
  await expect(list('faces-samples')).resolves.toHaveLength(1);
  await expect(sweepLater()).resolves.toMatchObject({ orphans: 1 });
  await expect(list('faces-samples')).resolves.toEqual([]);
});

describe('where nothing can be written', () => {
  const broken = testObjects(async (folder) => {
    const store = await openDiskStore(folder);
    await rm(join(folder, 'faces-samples'), { recursive: true });
    await writeFile(join(folder, 'faces-samples'), 'no folder');
    return store;
  });

  test('the answer is no success, and no row tells of a sample', async () => {
    const body = new Uint8Array(await picture(250, 250).jpeg().toBuffer());
    const headers = { 'content-type': 'image/jpeg' };
    const { status, error } = await broken.send('POST', '/6/samples/faces', { body, headers });
    expect([status, error.error_code]).toEqual([503, 99504]);
    expect((await broken.resources.pool.query('select from images.objects')).rowCount).toBe(0);
  });
});

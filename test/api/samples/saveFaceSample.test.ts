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

import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { createS3Store } from '../../../stores/objects/s3Store.ts';
import { startS3 } from '../../s3.ts';
import { testObjects } from '../images/objects.ts';
import { picture } from '../samples/samples.ts';

const Saved = z.looseObject({ url: z.string() });
const s3 = await startS3();
afterAll(() => s3?.stop());

(s3 ? describe : describe.skip)('on S3', () => {
  const { call, send, list } = testObjects(async () => {
    if (!s3) throw new Error('no S3 service');
    const store = createS3Store(s3.settings);
    await store.check();
    return store;
  });
  const jpeg = () => picture(250, 250).jpeg().toBuffer();

  test.each([
    ['faces-samples', '/6/samples/faces', 'image/jpeg', jpeg],
    ['images', '/6/images', 'image/jpeg', jpeg],
    ['objects', '/6/objects', 'application/zip', () => Promise.resolve(randomBytes(250_000))],
  ] as const)('%s come and go', async (bucket, path, type, make) => {
    const bytes = await make();
    const saved = await send('POST', path, { body: new Uint8Array(bytes), headers: { 'content-type': type } });
    expect(saved.status).toBe(201);
    const { url } = Saved.parse(saved.body);
    const found = await call('GET', url);
    expect([found.headers.get('content-type'), found.bytes.equals(bytes)]).toEqual([type, true]);
    await expect(list(bucket)).resolves.toHaveLength(1);
    expect((await call('DELETE', url)).status).toBe(204);
    expect((await call('GET', url)).status).toBe(404);
    await expect(list(bucket)).resolves.toEqual([]);
  });
});

import { testObjects } from '../images/objects.ts';
import { testDeleting } from './samples.ts';

testDeleting('faces-samples', (sample_id) => `/6/samples/faces/${sample_id}`);

const { add, block, call } = testObjects();

test('bytes that cannot be removed now are left to the sweeper', async () => {
  const sample_id = await add('faces-samples');
  await block('faces-samples', sample_id);
  expect((await call('DELETE', `/6/samples/faces/${sample_id}`)).status).toBe(204);
  expect((await call('GET', `/6/samples/faces/${sample_id}`)).error.error_code).toBe(13003);
});

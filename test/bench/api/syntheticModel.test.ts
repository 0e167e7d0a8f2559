import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSyntheticModel } from '../../../bench/api/syntheticModel.ts';
import { MANIFEST, modelById } from '../../../models/manifest.ts';
import { Network } from '../../../models/network.ts';
import { withChoices, withOwnModels } from '../../../models/registry.ts';
import { CACHE_DIR, pack } from '../../models/support.ts';

const dir = mkdtempSync(join(tmpdir(), 'facet-synthetic-'));
afterAll(() => {
  rmSync(dir, { recursive: true });
});

test('a platform may take it for its descriptor of faces, and it gives as many floats as it says', async () => {
  await pack('npm');
  const { env, ...made } = await makeSyntheticModel(dir, 512, { cacheDir: CACHE_DIR, pack: 'npm' });
  expect(made).toEqual({ version: 9_512, dimensions: 512 });
  const own: unknown = JSON.parse(readFileSync(env['FACET_MODELS_MANIFEST'] ?? '', 'utf8'));
  const manifest = withChoices(withOwnModels(MANIFEST, own), [env['FACET_MODELS'] ?? '']);
  const model = modelById(manifest.packs.npm.face_descriptor, manifest);
  expect(model).toMatchObject({ version: 9_512, dimensions: 512 });
  await using network = await Network.load({ model, path: join(dir, model.file) });
  const crop = { width: 112, height: 112, data: new Uint8Array(3 * 112 * 112).fill(1) };
  const read = await network.run([crop, crop], 112, 112);
  expect(read('descriptor')).toHaveLength(2 * 512);
});

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPack } from '../../models/build.ts';
import { MANIFEST } from '../../models/manifest.ts';

const MODELS = Object.keys(MANIFEST.packs.npm).length;

const folder = mkdtempSync(join(tmpdir(), 'facet-models-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('builds once, then finds all in the cache', async () => {
  const lines: string[] = [];
  const options = {
    modelsDir: undefined,
    cacheDir: folder,
    pack: 'auto' as const,
    onProgress: (line: string) => lines.push(line),
  };
  const first = await buildPack(options);
  expect(first.name).toBe('npm');
  expect(lines).toHaveLength(MODELS);
  const second = await buildPack(options);
  expect(lines).toHaveLength(MODELS);
  expect(second).toEqual(first);
});

test('a damaged file in the cache is made again', async () => {
  const { models } = await buildPack({ modelsDir: undefined, cacheDir: folder, pack: 'npm' });
  writeFileSync(models.face_mesh.path, 'damaged');
  const lines: string[] = [];
  await buildPack({ modelsDir: undefined, cacheDir: folder, pack: 'npm', onProgress: (line) => lines.push(line) });
  expect(lines).toEqual([expect.stringContaining('model facemesh: 2.4 MB')]);
  expect(readdirSync(join(folder, 'models'))).toHaveLength(MODELS);
});

test('weights that are not the pinned ones are refused', async () => {
  const modelsDir = mkdtempSync(join(folder, 'weights-'));
  writeFileSync(join(modelsDir, 'yunet_n_dynamic.onnx'), 'not it');
  await expect(buildPack({ modelsDir, cacheDir: folder, pack: 'standard' })).rejects.toThrow(
    /model yunet: .* has sha256 .* instead of 104ee26c.*; get the pinned file/,
  );
});

test('missing weights are named with the place to get them', async () => {
  await expect(buildPack({ modelsDir: undefined, cacheDir: folder, pack: 'standard' })).rejects.toThrow(
    'model yunet: yunet_n_dynamic.onnx is missing, no folder of weights is configured; get it from github.com/ShiqiYu',
  );
});

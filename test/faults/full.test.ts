import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { startPlatform } from '../../bench/events/platform.ts';
import { ApiClient, eventsOf } from '../e2e/apiClient.ts';
import { scratchFolder } from '../e2e/scratch.ts';
import { portrait } from '../photos.ts';

const folder = scratchFolder('facet-full-');
const data_dir = join(folder, 'data');
const objects = join(data_dir, 'objects');
mkdirSync(objects, { recursive: true });
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', objects]).status === 0;
if (!mounted)
  console.log('A small disk cannot be mounted here (that takes root): the test with a full disk is left out.');

afterAll(async () => {
  if (mounted) spawnSync('umount', ['-l', objects]);
  await rm(folder, { recursive: true, force: true });
});

/** Every file below the folder, by its path. */
async function filesOf(place: string): Promise<string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

(mounted ? test : test.skip)(
  'a full disk: 503, nothing half written; freed, all goes on',
  async () => {
    const facet = join(process.cwd(), 'dist/bin/facet.js');
    const platform = await startPlatform({ facet, data_dir, pack: 'npm', threads: 1 });
    const sql = new pg.Client({ connectionString: platform.database_url });
    await sql.connect();
    try {
      const api = new ApiClient(() => platform.api_url);
      const origins = { image_origin_policy: { store_image: 1 } };
      const handler = await api.createHandler({ storage_policy: origins });
      const photo = await portrait();
      expect(eventsOf(await api.generate(handler, photo))).toHaveLength(1);
      const filler = join(objects, 'filler');
      // Room for the photo in the inbox, not for the same once more as source image; then for nothing at all.
      for (const left of [photo.length * 1.5, 0]) {
        const { bavail, bsize } = statfsSync(objects);
        writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)));
        const refused = await api.generate(handler, photo);
        expect(refused).toMatchObject({ status: 503, body: { error_code: 99507 } });
        expect(refused.headers.get('retry-after')).toBe('60');
        rmSync(filler);
      }
      const { rows } = await sql.query<{ events: number; stored: string[] }>(
        `select (select count(*)::int from events.events) as events,
              (select array_agg(object_id::text) from images.objects) as stored`,
      );
      expect(rows[0]?.events).toBe(1);
      const files = await filesOf(objects);
      expect(files.filter((path) => path.startsWith(join(objects, 'tmp')))).toEqual([]);
      for (const id of rows[0]?.stored ?? []) expect(files.some((path) => path.endsWith(id))).toBe(true);
      expect(eventsOf(await api.generate(handler, photo))).toHaveLength(1);
    } finally {
      await sql.end();
      await platform.stop();
    }
  },
  180_000,
);

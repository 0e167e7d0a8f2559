import { randomUUID } from 'node:crypto';
import { mkdir, open, opendir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  BUCKETS,
  type Bucket,
  checkId,
  codeOf,
  isOwnId,
  type ObjectStore,
  type StoredObject,
  storeFailure,
} from './objectStore.ts';

const TEMPORARY_MS_MAX = 3_600_000;
const FOLDERS = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, '0'));

/**
 * Objects as files: `<root>/<bucket>/ab/<id>`, 256 folders by the first characters of the id. A file is written beside
 * the buckets, synced and renamed; only the inbox, whose loss costs no answered request, is not synced.
 */
export async function openDiskStore(root: string): Promise<ObjectStore> {
  const temporary = join(root, 'tmp');
  await mkdir(temporary, { recursive: true });
  for (const bucket of BUCKETS) {
    await Promise.all(FOLDERS.map((folder) => mkdir(join(root, bucket, folder), { recursive: true })));
  }
  await removeLeftovers(temporary);
  const pathOf = (bucket: Bucket, id: string) => join(root, bucket, checkId(id).slice(0, 2), id);

  return {
    async put(bucket, id, bytes) {
      const path = pathOf(bucket, id);
      const draft = join(temporary, randomUUID());
      try {
        await writeFile(draft, bytes, bucket !== 'inbox');
        await rename(draft, path);
        if (bucket !== 'inbox') await syncFolder(dirname(path));
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined); // The first failure is the one to tell.
        throw storeFailure(`Writing ${bucket}/${id}`, error);
      }
    },
    async get(bucket, id) {
      try {
        return await readFile(pathOf(bucket, id));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error instanceof RangeError ? error : storeFailure(`Reading ${bucket}/${id}`, error);
      }
    },
    async has(bucket, id) {
      try {
        return (await stat(pathOf(bucket, id))).isFile();
      } catch (error) {
        if (isMissing(error)) return false;
        throw error instanceof RangeError ? error : storeFailure(`Reading ${bucket}/${id}`, error);
      }
    },
    async remove(bucket, id) {
      const path = pathOf(bucket, id);
      try {
        await rm(path, { force: true });
      } catch (error) {
        throw storeFailure(`Removing ${bucket}/${id}`, error);
      }
    },
    list: (bucket) => listFolder(join(root, bucket)),
    async check() {
      const draft = join(temporary, randomUUID());
      try {
        await writeFile(draft, Buffer.from('facet'), false);
      } catch (error) {
        throw storeFailure(`Writing to ${root}`, error);
      } finally {
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}

async function writeFile(path: string, bytes: Uint8Array, durable: boolean): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    if (durable) await file.datasync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function* listFolder(root: string): AsyncGenerator<StoredObject> {
  const folder = await opendir(root, { recursive: true, bufferSize: 256 });
  for await (const entry of folder) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const id = entry.name;
    if (!isOwnId(id)) continue;
    const found = await stat(path).catch(() => undefined); // Gone since it was seen.
    if (found) yield { id, modified: found.mtime, size: found.size };
  }
}

/** Drafts of processes that died while they wrote; a live one is younger. */
async function removeLeftovers(folder: string): Promise<void> {
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name);
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > TEMPORARY_MS_MAX) await rm(path, { force: true });
  }
}

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));

import { randomUUID } from 'node:crypto';
import { close, closeSync, constants, fsync, open, write } from 'node:fs';
import { mkdir, opendir, open as openHandle, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
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
 * the buckets, synced and renamed. Only in the inbox it is written in its place and not synced: its loss costs no
 * answered request, and nobody reads an order there before it has been put.
 */
export async function openDiskStore(root: string): Promise<ObjectStore> {
  const temporary = join(root, 'tmp');
  await mkdir(temporary, { recursive: true });
  for (const bucket of BUCKETS) {
    await Promise.all(FOLDERS.map((folder) => mkdir(join(root, bucket, folder), { recursive: true })));
  }
  await removeLeftovers(temporary);
  const publish = createPublish(temporary);
  const pathOf = (bucket: Bucket, id: string) => join(root, bucket, checkId(id).slice(0, 2), id);

  return {
    async put(bucket, id, bytes) {
      const path = pathOf(bucket, id);
      if (bucket !== 'inbox') return publish(path, (draft) => writeFile(draft, bytes, true));
      try {
        await writeFile(path, bytes, false);
      } catch (error) {
        await rm(path, { force: true }).catch(() => undefined);
        throw writeFailure(path, error);
      }
    },
    putStream: async (bucket, id, content) => publish(pathOf(bucket, id), (draft) => writeStream(draft, content)),
    async get(bucket, id) {
      try {
        return await readFile(pathOf(bucket, id));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error instanceof RangeError ? error : storeFailure(`Reading ${bucket}/${id}`, error);
      }
    },
    async getStream(bucket, id) {
      try {
        return (await openHandle(pathOf(bucket, id))).createReadStream();
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
        await unlink(path);
      } catch (error) {
        if (isMissing(error)) return;
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

const writeFailure = (path: string, error: unknown) =>
  storeFailure(`Writing ${basename(dirname(dirname(path)))}/${basename(path)}`, error);

/** Lets a file be written under another name: nobody sees it before all of it is durable. */
function createPublish(temporary: string) {
  // They stay open: synced once a put, for as long as the process lives.
  const folders = new Map<string, Promise<number>>();
  const folderOf = (path: string): Promise<number> => {
    const folder = folders.get(path) ?? openFile(path, constants.O_RDONLY);
    folders.set(path, folder);
    folder.catch(() => folders.delete(path));
    return folder;
  };
  return async (path: string, write: (draft: string) => Promise<void>): Promise<void> => {
    const draft = join(temporary, randomUUID());
    try {
      await write(draft);
      await rename(draft, path);
      await syncFile(await folderOf(dirname(path)));
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined); // The first failure is the one to tell.
      throw writeFailure(path, error);
    }
  };
}

// Descriptors instead of FileHandles, and writes that sync by themselves: two thirds of the CPU time of a put.
const [openFile, writeSome, syncFile, closeFile] = [
  promisify(open),
  promisify(write),
  promisify(fsync),
  promisify(close),
];
const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC;

/** A synced file has nothing left to write when it is closed: no thread has to wait for it. */
async function writeFile(path: string, bytes: Uint8Array, durable: boolean): Promise<void> {
  const file = await openFile(path, durable ? NEW_FILE | constants.O_DSYNC : NEW_FILE, 0o666);
  try {
    for (let at = 0; at < bytes.length; ) at += (await writeSome(file, bytes, at, bytes.length - at)).bytesWritten;
  } finally {
    if (durable) closeSync(file);
    else await closeFile(file);
  }
}

/** Synced once, at its end: an object of many chunks would wait for the disk as many times. */
async function writeStream(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await openHandle(path, 'wx');
  try {
    for await (const chunk of content) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
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

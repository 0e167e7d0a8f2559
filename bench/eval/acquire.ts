import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PlatformError } from '../../contract/errors.ts';
import type { DescribedFace, DescribedImage, DescribeRequest, Engine } from '../../models/engine.ts';
import type { Label } from './labels.ts';

/** A face that can be compared. */
export interface Acquired {
  readonly label: Label;
  readonly rect: DescribedFace['rect'];
  readonly descriptor: Float32Array;
  /** Faces found on the photo. */
  readonly faces: number;
}

/** `stage` says how far the photo came: it could not be read, no face was found, or the face could not be described. */
export interface Failure {
  readonly label: Label;
  readonly stage: 'read' | 'detect' | 'describe';
  readonly reason: string;
}

const BYTES_MAX = 64 * 1024 ** 2;

export const REQUEST: DescribeRequest = {
  image_type: 0,
  use_exif_info: true,
  detect_face: true,
  basic_attributes: false,
  descriptor: true,
  landmarks68: false,
  head_pose: false,
  sample: false,
  exif: false,
};

/** Describes every photo once, `parallel` at a time. Nothing of a photo is kept but its descriptor. */
export async function acquireAll(
  engine: Pick<Engine, 'describe'>,
  folder: string,
  labels: readonly Label[],
  { parallel, onProgress = () => {} }: { parallel: number; onProgress?: (done: number, of: number) => void },
): Promise<{ acquired: Acquired[]; failures: Failure[] }> {
  const byFile = new Map<string, Label[]>();
  for (const label of labels) byFile.set(label.file, [...(byFile.get(label.file) ?? []), label]);
  const photos = [...byFile];
  const outcomes: (Acquired | Failure)[][] = [];
  let [next, done] = [0, 0];
  const work = async (): Promise<void> => {
    for (let index = next++; index < photos.length; index = next++) {
      const [file, own] = photos[index] ?? ['', []];
      outcomes[index] = await acquire(engine, join(folder, file), own);
      onProgress(++done, photos.length);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  const all = outcomes.flat();
  return {
    acquired: all.filter((one) => 'descriptor' in one),
    failures: all.filter((one) => 'reason' in one),
  };
}

async function acquire(
  engine: Pick<Engine, 'describe'>,
  path: string,
  labels: readonly Label[],
): Promise<(Acquired | Failure)[]> {
  let image: DescribedImage;
  try {
    image = await engine.describe(await readPhoto(path), REQUEST);
  } catch (error) {
    if (error instanceof PlatformError && error.key === 'tooBusy') throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const stage = error instanceof PlatformError && error.key === 'internal' ? 'describe' : 'read';
    return labels.map((label) => ({ label, stage, reason }));
  }
  return labels.map((label) => choose(label, image.faces));
}

export async function readPhoto(path: string): Promise<Buffer> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw new Error('the file is not there', { cause });
  });
  if (size > BYTES_MAX) throw new Error(`the file has ${size} bytes, allowed are ${BYTES_MAX}`);
  return readFile(path);
}

function choose(label: Label, faces: readonly DescribedFace[]): Acquired | Failure {
  const face = faceOf(label, faces);
  if (!face) {
    const where = label.box ? 'no face has its centre in the box' : 'no face was found';
    return { label, stage: 'detect', reason: where };
  }
  if (!face.descriptor) return { label, stage: 'describe', reason: 'the face has no descriptor' };
  return { label, rect: face.rect, descriptor: face.descriptor.data, faces: faces.length };
}

/** The largest face; of those whose centre lies in the box, if there is one. */
export function faceOf<T extends Pick<DescribedFace, 'rect'>>({ box }: Label, faces: readonly T[]): T | undefined {
  const within = ({ rect }: T): boolean => {
    if (!box) return true;
    const [x, y] = [rect.x + rect.width / 2 - box.x, rect.y + rect.height / 2 - box.y];
    return x >= 0 && y >= 0 && x <= box.width && y <= box.height;
  };
  const area = ({ rect }: T): number => rect.width * rect.height;
  return faces.filter(within).toSorted((a, b) => area(b) - area(a))[0];
}

import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Rect } from '../../contract/common.ts';

/** A photo that the demo sends. `altered` names what was done to it; `expected` who is on it, where that is known. */
export interface Photo {
  readonly name: string;
  readonly jpeg: Buffer;
  readonly altered: string | null;
  readonly expected: string | null;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
/** Where one face lies, with so much around it that a detector finds it and no other face in the middle. */
export interface Crop {
  readonly photo: number;
  readonly region: { left: number; top: number; width: number; height: number };
}

const MARGINS = [0.6, 0.4, 0.25] as const;
const PHOTO_NAME = /^sample\d+\.jpg$/;

const ALTERATIONS: Record<string, (photo: Sharp, size: Size) => Sharp> = {
  mirrored: (photo) => photo.flop(),
  'turned 8 degrees': (photo) => photo.rotate(8, { background: '#808080' }),
  darker: (photo) => photo.linear(0.55, 0),
  'half size': (photo, { width }) => photo.resize(Math.round(width / 2)),
};
export const ALTERATION_NAMES = Object.keys(ALTERATIONS);

export async function sizeOf(jpeg: Buffer): Promise<Size> {
  const { width, height } = await sharp(jpeg).metadata();
  return { width, height };
}

/** The photos inside the face-api package, by name: six of them with 22 faces. */
export async function packagePhotos(dir: string): Promise<Photo[]> {
  const names = (await readdir(dir)).filter((name) => PHOTO_NAME.test(name)).sort();
  if (names.length === 0) throw new Error(`${dir} holds no sample photos: run npm ci again`);
  const load = async (name: string) => ({ name, jpeg: await readFile(join(dir, name)), altered: null, expected: null });
  return Promise.all(names.map(load));
}

/** @param alteration one of ALTERATION_NAMES. */
export async function alteredCopy(photo: Photo, alteration: string): Promise<Photo> {
  const alter = ALTERATIONS[alteration];
  if (!alter) throw new Error(`no alteration is called ${alteration}`);
  const jpeg = await alter(sharp(photo.jpeg), await sizeOf(photo.jpeg))
    .jpeg({ quality: 92 })
    .toBuffer();
  return { ...photo, jpeg, altered: alteration };
}

/** The rows of a labels.csv (`path,identity` with a headline), in order. Throws on a row without both. */
export function parseLabels(csv: string): { path: string; identity: string }[] {
  const rows = csv.split(/\r?\n/).filter((row) => row.trim() !== '');
  return rows.slice(1).map((row, index) => {
    const comma = row.lastIndexOf(',');
    const [path, identity] = [row.slice(0, comma).trim(), row.slice(comma + 1).trim()];
    if (comma < 1 || path === '' || identity === '') throw new Error(`labels.csv, row ${index + 2}: no path,identity`);
    return { path, identity };
  });
}

/** The labelled photos of a folder: the first of each person to enrol, the others to be recognised. */
export async function labelledPhotos(dir: string): Promise<{ known: Photo[]; probes: Photo[] }> {
  const [known, probes, seen]: [Photo[], Photo[], Set<string>] = [[], [], new Set()];
  for (const { path, identity } of parseLabels(await readFile(join(dir, 'labels.csv'), 'utf8'))) {
    const jpeg = await sharp(join(dir, path)).autoOrient().jpeg({ quality: 95 }).toBuffer();
    (seen.has(identity) ? probes : known).push({ name: basename(path), jpeg, altered: null, expected: identity });
    seen.add(identity);
  }
  return { known, probes };
}

function cropAround(face: Rect, { width, height }: Size, margin: number): Crop['region'] {
  const [left, top] = [
    Math.max(0, Math.round(face.x - face.width * margin)),
    Math.max(0, Math.round(face.y - face.height * margin)),
  ];
  const right = Math.min(width, Math.round(face.x + face.width * (1 + margin)));
  const bottom = Math.min(height, Math.round(face.y + face.height * (1 + margin)));
  return { left, top, width: right - left, height: bottom - top };
}

const holdsCentre = (region: Crop['region'], face: Rect): boolean => {
  const [x, y] = [face.x + face.width / 2 - region.left, face.y + face.height / 2 - region.top];
  return x >= 0 && y >= 0 && x < region.width && y < region.height;
};

/**
 * Picks up to `count` faces to enrol: the largest of each photo first, then the next largest of each, and so on.
 * A face that cannot be cut out without the middle of another one is left out.
 */
export function chooseCrops(photos: { size: Size; faces: Rect[] }[], count: number): Crop[] {
  const cuts = photos.map(({ size, faces }, photo) =>
    faces
      .toSorted((a, b) => b.width * b.height - a.width * a.height)
      .flatMap((face) => {
        const regions = MARGINS.map((margin) => cropAround(face, size, margin));
        const region = regions.find((one) => !faces.some((other) => other !== face && holdsCentre(one, other)));
        return region && region.width > 0 && region.height > 0 ? [{ photo, region }] : [];
      }),
  );
  const rounds = Math.max(0, ...cuts.map(({ length }) => length));
  const inTurn = Array.from({ length: rounds }, (_, round) => cuts.flatMap((cut) => cut[round] ?? []));
  return inTurn.flat().slice(0, count);
}

export async function cutOut(photo: Photo, { region }: Crop): Promise<Buffer> {
  return sharp(photo.jpeg).extract(region).jpeg({ quality: 95 }).toBuffer();
}

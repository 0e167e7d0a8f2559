import type { BodyEstimation, BodyEstimations, People } from '../../contract/bodyEstimations.ts';
import { UNAVAILABLE } from '../../contract/estimations.ts';
import { roundRect } from '../alignment.ts';
import { clip, type Rect } from '../geometry.ts';
import type { Image } from '../image.ts';
import { encodeJpeg } from '../jpeg.ts';
import type { Loaded } from '../loadedPack.ts';
import type { DescribedBody, DescribeRequest } from '../request.ts';
import { type FoundBody, findBodies } from './bodyDetector.ts';
import { BODY_DESCRIPTOR, describeClothes } from './descriptor.ts';
import { pairFaces } from './pairing.ts';
import { headShare, lowerBody, SAMPLE_HEAD, upperBody } from './parts.ts';
import { cutBody, WARP_HEIGHT, WARP_WIDTH } from './sample.ts';

/**
 * The bodies on the image: the caller's boxes as they are, else what the detector finds. Boxes end at the edges of the
 * image.
 * @returns `unavailable` where the pack has no detector.
 */
export async function searchBodies(
  loaded: Loaded,
  image: Image,
  boxes: readonly Rect[] | undefined,
): Promise<FoundBody[] | typeof UNAVAILABLE> {
  if (!boxes && !loaded.has('body_detection')) return UNAVAILABLE;
  const found = boxes
    ? boxes.filter((box) => touches(box, image)).map((rect) => ({ rect, score: 1 }))
    : await findBodies(await loaded.network('body_detection'), image);
  return found.map(({ rect, score }) => ({ rect: clip(roundRect(rect), image), score }));
}

function touches({ x, y, width, height }: Rect, image: Image): boolean {
  return x < image.width && y < image.height && x + width > 0 && y + height > 0;
}

/**
 * Second boxes round the same people are left out, unless they are the caller's.
 * @param faces boxes of the faces found on the image, in the order of `DescribedImage.faces`.
 */
export async function describeBodies(
  image: Image,
  found: readonly FoundBody[],
  faces: readonly Rect[],
  request: DescribeRequest,
): Promise<DescribedBody[]> {
  const rects = found.map(({ rect }) => rect);
  const { pairs, doubles } = pairFaces(faces, rects);
  const bodies: DescribedBody[] = [];
  for (const [i, { rect, score }] of found.entries()) {
    if (!request.body_boxes && doubles.has(i)) continue;
    const face = pairs.get(i);
    const head = headShare(rect, face === undefined ? undefined : faces[face]);
    const sample = cutBody(image, rect);
    const described = describeSample(sample, score, head, request);
    const jpeg = request.body_sample ? { sample: await encodeJpeg(sample) } : {};
    bodies.push({ rect, score, ...(face === undefined ? {} : { face }), ...described, ...jpeg });
  }
  return bodies;
}

/** A body sample of the caller's. @param jpeg its file; undefined when it is no JPEG. */
export async function describeBodySample(
  image: Image,
  jpeg: Uint8Array | undefined,
  request: DescribeRequest,
): Promise<DescribedBody> {
  const rect = { x: 0, y: 0, width: WARP_WIDTH, height: WARP_HEIGHT };
  const sample = request.body_sample ? { sample: jpeg ? Buffer.from(jpeg) : await encodeJpeg(image) } : {};
  return { rect, score: 1, ...describeSample(image, 1, SAMPLE_HEAD, request), ...sample };
}

function describeSample(
  sample: Image,
  score: number,
  head: number,
  { body_descriptor, body_estimations = [] }: DescribeRequest,
): Pick<DescribedBody, 'descriptor' | 'estimations'> {
  const make: { readonly [T in BodyEstimation]: () => BodyEstimations[T] } = {
    basic_attributes: () => UNAVAILABLE,
    upper_body: () => upperBody(sample, head),
    lower_body: () => lowerBody(sample, head),
    accessories: () => UNAVAILABLE,
  };
  const { version } = BODY_DESCRIPTOR;
  return {
    ...(body_descriptor ? { descriptor: { data: describeClothes(sample), score, version } } : {}),
    ...(body_estimations.length > 0
      ? { estimations: Object.fromEntries(body_estimations.map((name) => [name, make[name]()])) }
      : {}),
  };
}

/**
 * Everybody on the image, once: faces, and bodies without a face of theirs.
 * @param known what was found on the whole image already; what is undefined is looked for.
 * @returns `unavailable` where the pack finds no bodies: faces alone would not be everybody.
 */
export async function countPeople(
  loaded: Loaded,
  image: Image,
  known: { faces: readonly Rect[] | undefined; bodies: readonly FoundBody[] | typeof UNAVAILABLE | undefined },
): Promise<People | typeof UNAVAILABLE> {
  const found = known.bodies ?? (await searchBodies(loaded, image, undefined));
  if (found === UNAVAILABLE) return UNAVAILABLE;
  const bodies = found.map(({ rect }) => rect);
  const faces = known.faces ?? (await loaded.detector.detect(image)).map(({ rect }) => clip(roundRect(rect), image));
  const { pairs, doubles } = pairFaces(faces, bodies);
  const coordinates = [...faces, ...bodies.filter((_, i) => !pairs.has(i) && !doubles.has(i))].map(
    ({ x, y, width, height }): [number, number] => [Math.round(x + width / 2), Math.round(y + height / 2)],
  );
  return { count: coordinates.length, coordinates };
}

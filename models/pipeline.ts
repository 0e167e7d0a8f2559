import { PlatformError } from '../contract/errors.ts';
import { UNAVAILABLE } from '../contract/estimations.ts';
import { roundRect, toWarp, WARP_POINTS, WARP_SIDE, warpPoint, warpRect } from './alignment.ts';
import { describeFace, guessAttributes } from './attributes.ts';
import { countPeople, describeBodies, describeBodySample, searchBodies } from './body/describeBodies.ts';
import { WARP_HEIGHT, WARP_WIDTH } from './body/sample.ts';
import type { BuiltPack } from './build.ts';
import type { CropModel } from './crop.ts';
import { decode } from './decode.ts';
import type { Detection, Detector } from './detector.ts';
import { estimateFace } from './estimators.ts';
import { gradeFace } from './face/grade.ts';
import type { FaceContext } from './faceContext.ts';
import { fivePoints, landmarks68, type Mesh } from './faceMesh.ts';
import { checkFace } from './faceQuality/checkFace.ts';
import { clip, type Point, type Rect } from './geometry.ts';
import { headPose } from './headPose.ts';
import type { DecodedImage, Image } from './image.ts';
import { encodeJpeg } from './jpeg.ts';
import { keptRoom } from './keptRoom.ts';
import { type Loaded, loadPack } from './loadedPack.ts';
import { turnUpright } from './orientation.ts';
import {
  type DescribedFace,
  type DescribedImage,
  type DescribeRequest,
  type Descriptor,
  roundPoints,
} from './request.ts';
import { searchBoxes } from './searchBoxes.ts';
import { warp } from './warp.ts';

const BODY_WARP = { width: WARP_WIDTH, height: WARP_HEIGHT };

/** Describes photos in the calling thread, one after the other: the buffers are shared between calls. */
export interface Pipeline extends AsyncDisposable {
  /** @throws PlatformError imageInvalid, imageTooLarge, warpSizeWrong */
  describe(photo: Uint8Array, request: DescribeRequest): Promise<DescribedImage>;
  /** The same for a photo that was decoded elsewhere; `photo` is the file that it came from. */
  describeDecoded(image: DecodedImage, photo: Uint8Array, request: DescribeRequest): Promise<DescribedImage>;
}

export async function createPipeline(
  pack: BuiltPack,
  { pixelsMax, providers }: { pixelsMax: number; providers?: readonly string[] | undefined },
): Promise<Pipeline> {
  const loaded = await loadPack(pack, providers);
  const room = keptRoom();
  const describeDecoded: Pipeline['describeDecoded'] = async (decoded, photo, request) => {
    const turns =
      request.orientation === true && request.image_type === 0 && !request.face_boxes && !request.body_boxes;
    const { image, turned, detections } = turns ? await turnUpright(loaded, decoded) : { image: decoded };
    const faces = await describeFaces(loaded, image, photo, request, detections);
    const found = await describePeople(loaded, image, photo, faces, request);
    const origin = request.origin_jpeg ? { origin: await encodeJpeg(image) } : {};
    const { width, height, format, exif } = image;
    const turn = turned === undefined ? {} : { orientation: turned };
    return { width, height, format, exif, faces, ...found, ...turn, ...origin };
  };
  return {
    describeDecoded,
    async describe(photo, request) {
      const { use_exif_info, exif } = request;
      return describeDecoded(await decode(photo, { use_exif_info, exif, pixelsMax, room }), photo, request);
    },
    [Symbol.asyncDispose]: () => loaded[Symbol.asyncDispose](),
  };
}

async function describeFaces(
  loaded: Loaded,
  image: DecodedImage,
  photo: Uint8Array,
  request: DescribeRequest,
  detections?: readonly Detection[],
): Promise<DescribedFace[]> {
  if (request.image_type === 2) return [];
  if (request.image_type === 1) {
    checkSize(image, { width: WARP_SIDE, height: WARP_SIDE }, 'face sample (image_type 1)');
    return [await describeSample(loaded, image, photo, request)];
  }
  if (!request.detect_face) return [];
  const faces: DescribedFace[] = [];
  for (const detection of detections ?? (await search(loaded.detector, image, request.face_boxes))) {
    faces.push(await describeDetection(loaded, image, detection, request));
  }
  return faces;
}

/** Bodies, each with its face, and how many people there are; both only where they were asked for. */
async function describePeople(
  loaded: Loaded,
  image: DecodedImage,
  photo: Uint8Array,
  faces: readonly DescribedFace[],
  request: DescribeRequest,
): Promise<Pick<DescribedImage, 'bodies' | 'people'>> {
  if (request.image_type === 2) {
    checkSize(image, BODY_WARP, 'body sample (image_type 2)');
    return { bodies: [await describeBodySample(image, image.format === 'jpeg' ? photo : undefined, request)] };
  }
  if (request.image_type === 1 || !(request.detect_body || request.people_count)) return { bodies: [] };
  const found = await searchBodies(loaded, image, request.body_boxes);
  const rects = faces.map(({ rect }) => rect);
  const wanted = request.detect_body ? found : [];
  const bodies = wanted === UNAVAILABLE ? wanted : await describeBodies(image, wanted, rects, request);
  if (!request.people_count) return { bodies };
  const asWhole = {
    faces: request.detect_face && !request.face_boxes ? rects : undefined,
    bodies: request.body_boxes ? undefined : found,
  };
  return { bodies, people: await countPeople(loaded, image, asWhole) };
}

function search(detector: Detector, image: Image, boxes: readonly Rect[] | undefined): Promise<Detection[]> {
  return boxes ? searchBoxes(detector, image, boxes) : detector.detect(image);
}

async function describeDetection(
  loaded: Loaded,
  image: DecodedImage,
  detection: Detection,
  request: DescribeRequest,
): Promise<DescribedFace> {
  const mesh = await loaded.mesh.find(image, detection);
  const five = fivePoints(mesh);
  const rect = clip(roundRect(detection.rect), image);
  return {
    rect,
    score: detection.score,
    landmarks5: roundPoints(five),
    ...(request.landmarks68 ? { landmarks68: roundPoints(landmarks68(mesh)) } : {}),
    ...(request.head_pose ? { head_pose: headPose(mesh) } : {}),
    ...(await describeCrop(loaded, { image, rect, five, mesh, is_sample: false, request })),
    ...(request.sample ? { sample: await cutSample(image, five, rect) } : {}),
  };
}

async function describeSample(
  loaded: Loaded,
  image: DecodedImage,
  photo: Uint8Array,
  request: DescribeRequest,
): Promise<DescribedFace> {
  const rect = { x: 0, y: 0, width: WARP_SIDE, height: WARP_SIDE };
  const landmarks5 = roundPoints(WARP_POINTS);
  const mesh = await sampleMesh(loaded, image);
  const jpeg = request.sample ? (image.format === 'jpeg' ? Buffer.from(photo) : await encodeJpeg(image)) : undefined;
  return {
    rect,
    score: 1,
    landmarks5,
    ...(await describeCrop(loaded, { image, rect, five: WARP_POINTS, mesh, is_sample: true, request })),
    ...(jpeg ? { sample: { jpeg, rect, landmarks5 } } : {}),
  };
}

/** The box that a detector gives is about as large as two thirds of the sample. */
function sampleMesh({ mesh }: Loaded, image: Image): Promise<Mesh> {
  const side = (WARP_SIDE * 2) / 3;
  const corner = (WARP_SIDE - side) / 2;
  const [left, right] = WARP_POINTS;
  if (!left || !right) throw new RangeError('the sample has no eyes');
  const rect = { x: corner, y: corner, width: side, height: side };
  return mesh.find(image, { rect, eyes: [left, right] });
}

/** What is told from the upright crop of a face. */
type CropPart = Pick<
  DescribedFace,
  'descriptor' | 'more_descriptors' | 'basic_attributes' | 'estimations' | 'face_quality'
>;

async function describeCrop(loaded: Loaded, face: FaceContext): Promise<CropPart> {
  const { image, five, request } = face;
  const crop: CropPart = {};
  if (request.descriptor) {
    const score = await gradeFace(face, loaded);
    const describe = async (network: CropModel): Promise<Descriptor> => {
      return { data: await describeFace(network, image, five), score, version: network.model.version };
    };
    crop.descriptor = await describe(loaded.descriptor);
    const more: Descriptor[] = [];
    for (const network of loaded.more_descriptors) more.push(await describe(network));
    if (more.length > 0) crop.more_descriptors = more;
  }
  if (request.basic_attributes) crop.basic_attributes = await guessAttributes(await loaded.attributes(), image, five);
  if (request.estimations?.length) crop.estimations = await estimateFace(face, loaded);
  if (request.face_quality) crop.face_quality = await checkFace(face, loaded, request.face_quality);
  return crop;
}

async function cutSample(
  image: Image,
  five: readonly Point[],
  rect: Rect,
): Promise<NonNullable<DescribedFace['sample']>> {
  const matrix = toWarp(five);
  return {
    jpeg: await encodeJpeg(warp(image, matrix, WARP_SIDE, WARP_SIDE)),
    rect: warpRect(matrix, rect),
    landmarks5: five.map((point) => warpPoint(matrix, point)),
  };
}

function checkSize(image: Image, wanted: { width: number; height: number }, what: string): void {
  if (image.width === wanted.width && image.height === wanted.height) return;
  const detail = `Image has ${image.width}x${image.height} pixels, a ${what} has ${wanted.width}x${wanted.height}`;
  throw new PlatformError('warpSizeWrong', detail);
}

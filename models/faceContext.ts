import type { Mesh } from './faceMesh.ts';
import type { Point, Rect } from './geometry.ts';
import type { DecodedImage } from './image.ts';
import type { DescribeRequest } from './request.ts';

/** One detected face, as the estimators see it. Positions are pixels of `image`. */
export interface FaceContext {
  /** The upright photo, or the face sample of 250x250 pixels. */
  readonly image: DecodedImage;
  readonly rect: Rect;
  /** Eyes, nose, corners of the mouth; what lies left in the picture first. */
  readonly five: readonly Point[];
  readonly mesh: Mesh;
  /** A face sample, which shows no more than the face: nothing can be told from what is around it. */
  readonly is_sample: boolean;
  readonly request: DescribeRequest;
}

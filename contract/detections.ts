/** What answers show of images, of faces and of bodies on them. */
import { z } from 'zod';
import { BodyEstimations, People } from './bodyEstimations.ts';
import { Id, Rect } from './common.ts';
import { FaceEstimations, HeadPose, ShownMask, UNAVAILABLE } from './estimations.ts';
import { FaceQualityResult } from './faceQuality.ts';

export const Url = z.string().max(2048);
const Point = z.tuple([z.number(), z.number()]);
export const FaceAttributes = FaceEstimations.extend({
  mask: ShownMask.or(z.literal(UNAVAILABLE)).optional(),
  head_pose: HeadPose.optional(),
}).meta({
  id: 'FaceAttributes',
  description: 'Estimations that were asked for; one whose model is missing has the value "unavailable".',
});

export const ImageError = z
  .strictObject({ error_code: z.int(), desc: z.string(), detail: z.string() })
  .meta({ id: 'ImageError' });

/** How it went with one image of a request: `status` 1 and error_code 0, or 0 and the reason. */
export const ImageStatus = z.strictObject({
  filename: z.string(),
  status: z.union([z.literal(0), z.literal(1)]),
  error: ImageError,
});

export const Orientation = z.literal([0, 90, 180, 270]).meta({
  id: 'Orientation',
  description:
    'By so many degrees clockwise the photo was turned, after its EXIF tag; boxes and points are those of the turned photo. Told where FACET_AUTO_ROTATION is on.',
});

/** One image of a request whose policies may store it. */
export const AnsweredImage = z
  .strictObject({
    ...ImageStatus.shape,
    exif: z.record(z.string(), z.unknown()).nullable(),
    image_id: Id.nullable(),
    url: Url.nullable(),
    image_estimations: z
      .strictObject({ people: People.or(z.literal(UNAVAILABLE)).optional(), orientation: Orientation.optional() })
      .optional()
      .meta({ description: 'What is told of the image as a whole.' }),
  })
  .meta({ id: 'AnsweredImage' });

export const FaceDetection = z
  .strictObject({
    rect: Rect,
    landmarks5: z.array(Point),
    landmarks68: z.array(Point).optional(),
    quality: FaceEstimations.shape.quality,
    face_quality: FaceQualityResult.or(z.literal(UNAVAILABLE)).optional(),
    attributes: FaceAttributes,
  })
  .meta({ id: 'FaceDetection' });
const FaceSample = z.strictObject({ sample_id: Id.nullable(), url: Url.nullable(), detection: FaceDetection });
export const BodyDetection = z.strictObject({ rect: Rect, attributes: BodyEstimations });
const BodySample = z.strictObject({ sample_id: Id.nullable(), url: Url.nullable(), detection: BodyDetection });

/** Of one person on one image. */
export const Samples = z
  .strictObject({ face: FaceSample.nullable(), body: BodySample.nullable() })
  .meta({ id: 'DetectedSamples' });

export const BasicAttributes = z.strictObject({
  age: z.int().min(0).max(100),
  gender: z.union([z.literal(0), z.literal(1)]),
  ethnicities: z.literal('unavailable'),
});

/** Of one person; ids are null where no attribute is kept. */
export const ExtractedAttributes = z.strictObject({
  attribute_id: Id.nullable(),
  url: Url.nullable(),
  score: z.number().min(0).max(1).nullable().meta({ description: 'How far the descriptor can be relied on.' }),
  basic_attributes: BasicAttributes.nullable(),
  samples: z.array(Id),
});

export const FilterReasons = z.array(
  z.strictObject({ filter_name: z.string(), object_value: z.number(), threshold_value: z.number() }),
);

const FilteredDetection = z
  .strictObject({
    filename: z.string(),
    filter_reasons: FilterReasons,
    detection: z.strictObject({ sample: z.strictObject({ detection: FaceDetection }) }),
    samples: z.strictObject({ face: z.strictObject({ detection: FaceDetection }) }),
  })
  .meta({ id: 'FilteredDetection' });

/** What the thresholds of a request left out. */
export const FilteredDetections = z
  .strictObject({
    face_detections: z.array(FilteredDetection),
    body_detections: z.array(FilteredDetection),
  })
  .meta({ id: 'FilteredDetections' });

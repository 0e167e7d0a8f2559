/** The answers of detector, sdk, iso, liveness and deepfake. */
import { z } from 'zod';
import { BodyEstimations, People } from './bodyEstimations.ts';
import { Rect } from './common.ts';
import {
  AnsweredImage,
  BasicAttributes,
  FaceAttributes,
  FaceDetection,
  FilteredDetections,
  ImageStatus,
  Orientation,
  Samples,
} from './detections.ts';
import { DEEPFAKE, FACE_ESTIMATIONS, Liveness, UNAVAILABLE } from './estimations.ts';
import { FaceQualityResult } from './faceQuality.ts';

const Unavailable = z.literal(UNAVAILABLE);
const Warp = z.base64().optional().meta({ description: 'JPEG: of a face 250x250 pixels, of a body 128x256.' });

/** POST /6/detector: the samples are stored. */
export const DetectedFaces = z
  .strictObject({
    images: z.array(
      z.strictObject({ ...AnsweredImage.shape, detections: z.array(z.strictObject({ samples: Samples })) }),
    ),
    filtered_detections: FilteredDetections,
  })
  .meta({ id: 'DetectedFaces' });
export type DetectedFaces = z.infer<typeof DetectedFaces>;

const Descriptor = z
  .strictObject({
    sdk_descriptor: z.base64().meta({ description: 'Little-endian float32, L2 norm 1; matcher/raw takes it.' }),
    descriptor_version: z.int(),
    score: z.number().min(0).max(1).meta({ description: 'How far it can be relied on.' }),
  })
  .meta({ id: 'EstimatedDescriptor' });
const SdkFaceAttributes = FaceAttributes.extend({
  basic_attributes: BasicAttributes.optional(),
  descriptor: Descriptor.optional(),
}).meta({ id: 'SdkFaceAttributes' });
const SdkBodyAttributes = BodyEstimations.extend({ descriptor: Descriptor.optional() }).meta({
  id: 'SdkBodyAttributes',
});
const SdkFace = FaceDetection.extend({ attributes: SdkFaceAttributes, warp: Warp });
const SdkBody = z.strictObject({ rect: Rect, attributes: SdkBodyAttributes, warp: Warp });

/** POST /6/sdk */
export const Estimated = z
  .strictObject({
    images_estimations: z.array(
      z.strictObject({
        ...ImageStatus.shape,
        exif: AnsweredImage.shape.exif,
        estimations: z.array(
          z
            .strictObject({
              face: z.strictObject({ detection: SdkFace }).nullable(),
              body: z.strictObject({ detection: SdkBody }).nullable(),
            })
            .meta({ description: 'One person; null of face or body was not looked for, or not found.' }),
        ),
        image_estimations: z
          .strictObject({
            people: People.partial({ coordinates: true }).or(Unavailable).optional(),
            image_modification: Unavailable.optional(),
            orientation: Orientation.optional(),
          })
          .meta({ description: 'What is told of the image as a whole.' }),
      }),
    ),
    aggregate_estimations: z
      .strictObject({
        face: z.strictObject({ attributes: SdkFaceAttributes }),
        body: z.strictObject({ attributes: SdkBodyAttributes }),
      })
      .meta({ description: 'Of all images together, with aggregate_attributes 1; else empty.' }),
    filtered_detections: FilteredDetections,
  })
  .meta({ id: 'Estimated' });
export type Estimated = z.infer<typeof Estimated>;

/** POST /6/iso */
export const IsoChecked = z
  .strictObject({
    images: z.array(
      z.strictObject({
        ...ImageStatus.shape,
        estimations: z.array(
          z.strictObject({
            face: z.strictObject({
              detection: z.strictObject({
                rect: Rect,
                landmarks5: FaceDetection.shape.landmarks5,
                iso: FaceQualityResult.or(Unavailable),
              }),
            }),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'IsoChecked' });
export type IsoChecked = z.infer<typeof IsoChecked>;

const LivenessNumber = Liveness.extend({
  prediction: z.literal([0, 1, 2]).meta({ description: '0 spoof, 1 real, 2 unknown.' }),
})
  .or(Unavailable)
  .meta({ id: 'LivenessNumber' });

/** POST /6/liveness */
export const LivenessPredicted = z
  .strictObject({
    images: z.array(
      z.strictObject({
        ...ImageStatus.shape,
        liveness: LivenessNumber.nullable().meta({ description: 'null where the image has an error.' }),
        rect: Rect.nullable().meta({ description: 'The face that was judged.' }),
      }),
    ),
    aggregate_estimations: z
      .strictObject({ liveness: LivenessNumber.optional() })
      .meta({ description: 'Of all images together, with aggregate 1; else empty.' }),
  })
  .meta({ id: 'LivenessPredicted' });
export type LivenessPredicted = z.infer<typeof LivenessPredicted>;

const DeepfakeNumber = FACE_ESTIMATIONS.deepfake
  .extend({ prediction: z.literal(DEEPFAKE).meta({ description: '0 fake, 1 real.' }) })
  .or(Unavailable)
  .meta({ id: 'DeepfakeNumber' });

/** POST /6/deepfake */
export const DeepfakePredicted = z
  .strictObject({
    images: z.array(
      z.strictObject({
        ...ImageStatus.shape,
        deepfake: DeepfakeNumber.nullable().meta({ description: 'null where the image has an error.' }),
        rect: Rect.nullable().meta({ description: 'The face that was judged.' }),
      }),
    ),
    aggregate_estimations: z
      .strictObject({ deepfake: DeepfakeNumber.optional() })
      .meta({ description: 'Of all images together, with aggregate 1; else empty.' }),
  })
  .meta({ id: 'DeepfakePredicted' });
export type DeepfakePredicted = z.infer<typeof DeepfakePredicted>;

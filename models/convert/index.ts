import { convertAgeGender } from './ageGender.ts';
import { freeBatchDimension } from './batchDimension.ts';
import { convertDlibResnet } from './dlibResnet.ts';
import { convertExpression } from './expression.ts';
import { readFrozenGraph } from './frozenGraph.ts';
import { convertMask } from './mask.ts';
import { convertMiniFasNet } from './miniFasNet.ts';
import { convertNanodet } from './nanodet.ts';
import { convertTensorflow } from './tensorflow.ts';
import { readTfjsGraph } from './tfjsGraph.ts';
import { readTflite } from './tflite.ts';

/** Source files in the manifest's order to the bytes of an ONNX model. The same files give the same bytes. */
export type Converter = (files: readonly Uint8Array[]) => Uint8Array;

/** By the name that the manifest's `convert` field uses. */
export const CONVERTERS = {
  none: ([model]) => given(model),
  blazeface: tfjs('blazeface', {
    Identity: 'Identity', // [1, 512, 1] scores of the 16 x 16 grid, logits
    Identity_1: 'Identity_1', // [1, 384, 1] scores of the 8 x 8 grid
    Identity_2: 'Identity_2', // [1, 512, 16] boxes and points of the 16 x 16 grid
    Identity_3: 'Identity_3', // [1, 384, 16] boxes and points of the 8 x 8 grid
  }),
  facemesh: tfjs('facemesh', {
    Identity_1: 'Identity_1', // [N, 1] probability that the crop shows a face
    Identity_2: 'Identity_2', // [N, 1404] 468 points x, y, z in pixels of the crop
  }),
  iris: tfjs('iris', {
    Identity: 'points', // [N, 1, 1, 228] 76 points x, y, z in pixels of the crop: 71 of lids and brow, 5 of the iris
  }),
  emotion: tfjs('emotion', {
    Identity: 'emotions', // [N, 7] probabilities of angry, disgust, fear, happy, sad, surprise, neutral
  }),
  nanodet: ([json, bin]) => convertNanodet(given(json), given(bin)),
  centernet: tfjs('centernet', {
    'tower_0/detections': 'detections', // [1, 100, 6] left, top, right, bottom in pixels, score, COCO class; best first
  }),
  'face-expression': ([manifest, bin]) => convertExpression(given(manifest), given(bin)),
  'aizoo-mask': ([graph]) => convertMask(given(graph)),
  lightqnet: ([graph]) =>
    convertTensorflow(readFrozenGraph(given(graph)), 'lightqnet', {
      confidence_st: 'quality', // [N, 1] 0..1
    }),
  glasses: ([model]) =>
    convertTensorflow(readTflite(given(model), 'glasses'), 'glasses', {
      Identity: 'logit', // [N, 1] below 0: glasses
    }),
  'dlib-resnet': ([manifest, bin]) => convertDlibResnet(given(manifest), given(bin)),
  'age-gender': ([manifest, bin]) => convertAgeGender(given(manifest), given(bin)),
  minifasnet: ([model]) => convertMiniFasNet(given(model)),
  'mobilefacenet-batch': ([model]) => freeBatchDimension(given(model), 128),
} as const satisfies Record<string, Converter>;

function tfjs(model: string, outputs: Readonly<Record<string, string>>): Converter {
  return ([json, bin]) => convertTensorflow(readTfjsGraph(given(json), given(bin)), model, outputs);
}

function given(file: Uint8Array | undefined): Uint8Array {
  if (!file) throw new RangeError('the manifest lists too few source files for this converter');
  return file;
}

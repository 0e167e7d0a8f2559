import { convertAgeGender } from './ageGender.ts';
import { freeBatchDimension } from './batchDimension.ts';
import { convertDlibResnet } from './dlibResnet.ts';
import { convertTensorflow } from './tensorflow.ts';
import { readTfjsGraph } from './tfjsGraph.ts';

/** Source files in the manifest's order to the bytes of an ONNX model. The same files give the same bytes. */
export type Converter = (files: readonly Uint8Array[]) => Uint8Array;

/** By the name that the manifest's `convert` field uses. */
export const CONVERTERS = {
  none: ([model]) => given(model),
  blazeface: ([json, bin]) =>
    convertTensorflow(readTfjsGraph(given(json), given(bin)), 'blazeface', [
      'Identity', // [1, 512, 1] scores of the 16 x 16 grid, logits
      'Identity_1', // [1, 384, 1] scores of the 8 x 8 grid
      'Identity_2', // [1, 512, 16] boxes and points of the 16 x 16 grid
      'Identity_3', // [1, 384, 16] boxes and points of the 8 x 8 grid
    ]),
  facemesh: ([json, bin]) =>
    convertTensorflow(readTfjsGraph(given(json), given(bin)), 'facemesh', [
      'Identity_1', // [N, 1] probability that the crop shows a face
      'Identity_2', // [N, 1404] 468 points x, y, z in pixels of the crop
    ]),
  'dlib-resnet': ([manifest, bin]) => convertDlibResnet(given(manifest), given(bin)),
  'age-gender': ([manifest, bin]) => convertAgeGender(given(manifest), given(bin)),
  'mobilefacenet-batch': ([model]) => freeBatchDimension(given(model), 128),
} as const satisfies Record<string, Converter>;

function given(file: Uint8Array | undefined): Uint8Array {
  if (!file) throw new RangeError('the manifest lists too few source files for this converter');
  return file;
}

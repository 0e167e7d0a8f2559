import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { CONVERTERS, type Converter } from '../../../models/convert/index.ts';
import { convertMaskFloat } from '../../../models/convert/mask.ts';
import { MODELS_DIR } from '../support.ts';
import { seeded } from './support.ts';

interface Recorded {
  converter: keyof typeof CONVERTERS;
  /** Instead of that converter's own: all that the reference runtime answers. */
  convert?: Converter;
  files: string[];
  shape: number[];
  /** The input is seeded(length, from, to). */
  from: number;
  to: number;
  outputs: Record<string, number[]>;
  tolerance: number;
}

const FACE_API = 'node_modules/@vladmandic/face-api/model';
const faceApi = (name: string): string[] =>
  [`${name}-weights_manifest.json`, `${name}.bin`].map((file) => join(FACE_API, file));
const inFolder = (name: string): string => join(MODELS_DIR ?? 'none', name);

// Answers of reference runtimes that are no dependencies here, recorded once; of longer outputs the first eight numbers.
// By face-api 1.7.15 on @tensorflow/tfjs 4.22.0 (WASM): net.forward of that input as 1 x side x side x 3.
const RECORDED: Recorded[] = [
  {
    converter: 'face-expression',
    files: faceApi('face_expression_model'),
    shape: [1, 3, 112, 112],
    from: 0,
    to: 255,
    outputs: {
      emotions: [
        0.19487231969833374, 0.19871096312999725, 0.4538997709751129, 0.09120398014783859, 0.008676467463374138,
        0.004319879692047834, 0.04831666871905327,
      ],
    },
    tolerance: 5e-6,
  },
  {
    converter: 'age-gender',
    files: faceApi('age_gender_model'),
    shape: [1, 3, 112, 112],
    from: 0,
    to: 255,
    outputs: { age: [69.52300262451172], gender: [0.9604160785675049, 0.039583973586559296] },
    tolerance: 1e-4,
  },
  {
    converter: 'dlib-resnet',
    files: faceApi('face_recognition_model'),
    shape: [1, 3, 150, 150],
    from: 0,
    to: 255,
    outputs: {
      descriptor: [
        -0.09341560304164886, 0.08083377778530121, 0.05555841699242592, -0.024096965789794922, -0.17803439497947693,
        -0.06489605456590652, -0.04926483705639839, -0.11169631779193878,
      ],
    },
    tolerance: 5e-6,
  },
];
// By ai-edge-litert 2.3.0 (PyPI), glasses, and tensorflow-cpu 2.21.0 (PyPI, a session of tf.compat.v1), the others.
const IN_FOLDER: Recorded[] = [
  {
    converter: 'glasses',
    files: [inFolder('glasses_fp16_model.tflite')],
    shape: [1, 64, 128, 3],
    from: 0,
    to: 255,
    outputs: { logit: [-0.36083805561065674] },
    tolerance: 5e-5,
  },
  {
    converter: 'aizoo-mask',
    convert: ([file = new Uint8Array()]) => convertMaskFloat(file, 0),
    files: [inFolder('face_mask_detection.pb')],
    shape: [1, 260, 260, 3],
    from: 0,
    to: 1,
    outputs: {
      boxes: [
        -0.7519587874412537, 0.19014491140842438, -1.675178050994873, -1.1978785991668701, -0.19425630569458008,
        1.2109686136245728, -0.45846301317214966, 0.04231119155883789,
      ],
      scores: [
        0.04000185802578926, 0.04767647385597229, 0.0449533686041832, 0.04697355255484581, 0.039907991886138916,
        0.04750766232609749, 0.041660577058792114, 0.04738665372133255,
      ],
    },
    tolerance: 1e-5,
  },
  {
    converter: 'lightqnet',
    files: [inFolder('lightqnet-dm100.pb')],
    shape: [1, 96, 96, 3],
    from: -1,
    to: 127 / 128,
    outputs: { quality: [0.11500202864408493] },
    tolerance: 1e-6,
  },
];

async function compare(recorded: Recorded): Promise<void> {
  const { converter, convert = CONVERTERS[converter], files, shape, from, to, outputs, tolerance } = recorded;
  const session = await InferenceSession.create(convert(files.map((file) => readFileSync(file))));
  const length = shape.reduce((product, size) => product * size, 1);
  const input = new Tensor('float32', seeded(length, from, to), shape);
  const found = await session.run({ [session.inputNames[0] ?? '']: input });
  for (const [name, expected] of Object.entries(outputs)) {
    const values = found[name]?.data as Float32Array;
    for (const [i, value] of expected.entries()) {
      expect(Math.abs((values[i] ?? Number.NaN) - value)).toBeLessThan(tolerance);
    }
  }
}

test.each(RECORDED)('$converter answers as its reference runtime did', compare);
(MODELS_DIR ? test : test.skip).each(IN_FOLDER)('$converter answers as its reference runtime did', compare);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { CONVERTERS } from '../../../models/convert/index.ts';
import { MODELS_DIR } from '../support.ts';
import { seeded } from './support.ts';

interface Recorded {
  converter: keyof typeof CONVERTERS;
  files: string[];
  shape: number[];
  outputs: Record<string, number[]>;
  tolerance: number;
}

const FACE_API = 'node_modules/@vladmandic/face-api/model';
const faceApi = (name: string): string[] =>
  [`${name}-weights_manifest.json`, `${name}.bin`].map((file) => join(FACE_API, file));

// Answers of the reference runtimes, which do not install here, to seeded(length, 0, 255), recorded once:
// face-api 1.7.15 on @tensorflow/tfjs 4.22.0 (WASM; net.forward of that input as 1 x side x side x 3), and
// ai-edge-litert 2.3.0 (PyPI; Interpreter on the file as it is). Descriptors: their first eight numbers.
const RECORDED: Recorded[] = [
  {
    converter: 'face-expression',
    files: faceApi('face_expression_model'),
    shape: [1, 3, 112, 112],
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
    outputs: { age: [69.52300262451172], gender: [0.9604160785675049, 0.039583973586559296] },
    tolerance: 1e-4,
  },
  {
    converter: 'dlib-resnet',
    files: faceApi('face_recognition_model'),
    shape: [1, 3, 150, 150],
    outputs: {
      descriptor: [
        -0.09341560304164886, 0.08083377778530121, 0.05555841699242592, -0.024096965789794922, -0.17803439497947693,
        -0.06489605456590652, -0.04926483705639839, -0.11169631779193878,
      ],
    },
    tolerance: 5e-6,
  },
];
const GLASSES: Recorded = {
  converter: 'glasses',
  files: [join(MODELS_DIR ?? 'none', 'glasses_fp16_model.tflite')],
  shape: [1, 64, 128, 3],
  outputs: { logit: [-0.36083805561065674] },
  tolerance: 5e-5,
};

async function compare({ converter, files, shape, outputs, tolerance }: Recorded): Promise<void> {
  const session = await InferenceSession.create(CONVERTERS[converter](files.map((file) => readFileSync(file))));
  const length = shape.reduce((product, size) => product * size, 1);
  const input = new Tensor('float32', seeded(length, 0, 255), shape);
  const found = await session.run({ [session.inputNames[0] ?? '']: input });
  for (const [name, expected] of Object.entries(outputs)) {
    const values = found[name]?.data as Float32Array;
    for (const [i, value] of expected.entries()) {
      expect(Math.abs((values[i] ?? Number.NaN) - value)).toBeLessThan(tolerance);
    }
  }
}

test.each(RECORDED)('$converter answers as its reference runtime did', compare);
(MODELS_DIR ? test : test.skip)('glasses answers as its reference runtime did', () => compare(GLASSES));

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { convertMiniFasNet } from '../../../models/convert/miniFasNet.ts';
import { readOnnx } from '../../../models/convert/onnxFile.ts';
import { OnnxGraph } from '../../../models/convert/onnxGraph.ts';
import { MODELS_DIR } from '../support.ts';
import { seeded } from './support.ts';

const FILES = ['2.7_80x80_MiniFASNetV2.onnx', '4_0_0_80x80_MiniFASNetV1SE.onnx'];

async function answer(bytes: Uint8Array): Promise<number[]> {
  const session = await InferenceSession.create(bytes, { intraOpNumThreads: 1, logSeverityLevel: 3 });
  const { prob } = await session.run({ input: new Tensor('float32', seeded(2 * 3 * 80 * 80, 0, 255), [2, 3, 80, 80]) });
  return Array.from(prob?.data as Float32Array);
}

(MODELS_DIR ? test : test.skip).each(FILES)('%s answers as before it was converted', async (name) => {
  const file = readFileSync(join(MODELS_DIR ?? '', name));
  const [before, after] = [await answer(file), await answer(convertMiniFasNet(file))];
  expect(after).toHaveLength(6);
  for (const [i, value] of after.entries()) expect(Math.abs(value - (before[i] ?? Number.NaN))).toBeLessThan(1e-6);
});

/** A convolution of 3 to 13 channels, PRelu, one of each channel with itself, one to 2 channels. */
function small(last: string): Uint8Array {
  const graph = new OnnxGraph('small');
  const input = graph.input('input', ['N', 3, 80, 80]);
  const filters = (outputs: number, inputs: number) =>
    graph.floats(seeded(outputs * inputs, -1, 1), [outputs, inputs, 1, 1]);
  const first = graph.op('Conv', [input, filters(13, 3)], { kernel_shape: [1, 1] });
  const bent = graph.op('PRelu', [first, graph.floats(seeded(13, 0, 1), [13, 1, 1])]);
  const apart = graph.op('Conv', [bent, filters(13, 1)], { kernel_shape: [1, 1], group: 13 });
  const mixed = graph.op('Conv', [apart, filters(16, 13)], { kernel_shape: [1, 1] });
  const mean = graph.op('GlobalAveragePool', [mixed]);
  graph.op(last, [graph.op('Flatten', [mean], { axis: 1 })], {}, 'prob');
  graph.output('prob');
  return graph.finish();
}

test('channels become whole blocks of 16, PRelu convolutions', async () => {
  const converted = convertMiniFasNet(small('Softmax'));
  const { nodes, weights } = readOnnx(converted);
  expect(nodes.map(({ type }) => type)).not.toContain('PRelu');
  const convolutions = nodes
    .filter(({ type }) => type === 'Conv')
    .map(({ inputs }) => weights.get(inputs[1] ?? '')?.shape);
  expect(convolutions[0]).toEqual([16, 3, 1, 1]);
  expect(convolutions.at(-1)).toEqual([16, 16, 1, 1]);
  const [before, after] = [await answer(small('Softmax')), await answer(converted)];
  for (const [i, value] of after.entries()) expect(value).toBeCloseTo(before[i] ?? Number.NaN, 5);
});

test('an operation that it does not know is refused by its name', () => {
  expect(() => convertMiniFasNet(small('Elu'))).toThrow('model minifasnet: ONNX operation Elu');
});

test('a file without a graph is refused', () => {
  expect(() => readOnnx(new Uint8Array())).toThrow('no graph');
});

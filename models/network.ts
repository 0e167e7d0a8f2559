import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Image } from './image.ts';
import type { ModelInput } from './manifest.ts';

/** One ONNX session on one CPU thread. Its `run` blocks the thread that calls it. */
export class Network implements AsyncDisposable {
  readonly #session: InferenceSession;
  readonly #input: string;

  private constructor(session: InferenceSession, input: string) {
    this.#session = session;
    this.#input = input;
  }

  /** @throws Error when the file is no model or has not exactly one input. */
  static async load(path: string): Promise<Network> {
    const session = await InferenceSession.create(path, {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
      logSeverityLevel: 3,
    });
    const [input, ...others] = session.inputNames;
    if (input === undefined || others.length > 0) throw new Error(`${path} has ${session.inputNames.length} inputs`);
    return new Network(session, input);
  }

  /**
   * @param data float32 of the given shape, row-major; not kept.
   * @returns reads an output by name, float32. @throws TypeError when the model has no such output.
   */
  async run(data: Float32Array, shape: readonly number[]): Promise<(output: string) => Float32Array> {
    const outputs = await this.#session.run({ [this.#input]: new Tensor('float32', data, shape) });
    return (name) => {
      const output = outputs[name]?.data;
      if (!(output instanceof Float32Array)) throw new TypeError(`model has no float32 output "${name}"`);
      return output;
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session.release();
  }
}

/**
 * Writes an image as a network wants it into `out`, at the top left of `width` x `height` pixels; the rest is black.
 * @param out float32, 3 * width * height values; its old content does not matter.
 */
export function fillTensor(image: Image, input: ModelInput, width: number, height: number, out: Float32Array): void {
  const planar = input.layout === 'NCHW';
  const [step, rowStep] = planar ? [1, width] : [3, width * 3];
  for (let channel = 0; channel < 3; channel++) {
    const scale = 1 / (input.std[channel] as number);
    const offset = -(input.mean[channel] as number) * scale;
    const start = planar ? channel * width * height : channel;
    const source = input.channels === 'BGR' ? 2 - channel : channel;
    if (image.width < width || image.height < height) fillChannel(out, start, step, width * height, offset);
    for (let y = 0; y < image.height; y++) {
      let to = start + y * rowStep;
      const end = (y + 1) * image.width * 3;
      for (let from = y * image.width * 3 + source; from < end; from += 3, to += step) {
        out[to] = (image.data[from] as number) * scale + offset;
      }
    }
  }
}

function fillChannel(out: Float32Array, start: number, step: number, count: number, value: number): void {
  if (step === 1) out.fill(value, start, start + count);
  else for (let i = 0, to = start; i < count; i++, to += step) out[to] = value;
}

import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { BuiltModel } from './build.ts';
import { CPU_ONLY, providerError } from './executionProviders.ts';
import type { Image } from './image.ts';
import type { Model, ModelInput } from './manifest.ts';

/** One ONNX session on one CPU thread. Its `run` blocks the thread that calls it. */
export class Network implements AsyncDisposable {
  readonly #session: InferenceSession;
  readonly #input: string;
  readonly #model: Model;

  private constructor(session: InferenceSession, input: string, model: Model) {
    this.#session = session;
    this.#input = input;
    this.#model = model;
  }

  /** @throws Error when the file is no model, has not exactly one input or lacks an output that the manifest names. */
  static async load({ path, model }: BuiltModel, providers: readonly string[] = CPU_ONLY): Promise<Network> {
    const creating = InferenceSession.create(path, {
      executionProviders: [...providers],
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
      logSeverityLevel: 3,
    });
    const session = await creating.catch((cause: unknown) => {
      throw providerError(model.id, providers, cause);
    });
    const [input, ...others] = session.inputNames;
    if (input === undefined || others.length > 0) throw new Error(`${path} has ${session.inputNames.length} inputs`);
    const missing = Object.values(model.outputs).filter((name) => !session.outputNames.includes(name));
    if (missing.length > 0) {
      throw new Error(
        `model ${model.id} has no output ${missing.join(', ')}; it has ${session.outputNames.join(', ')}`,
      );
    }
    return new Network(session, input, model);
  }

  /**
   * @param data float32 of the given shape, row-major; not kept.
   * @returns reads an output by its role in the manifest, float32. @throws TypeError when the model has no such output.
   */
  async run(data: Float32Array, shape: readonly number[]): Promise<(role: string) => Float32Array> {
    const outputs = await this.#session.run({ [this.#input]: new Tensor('float32', data, shape) });
    const { id, outputs: names } = this.#model;
    return (role) => {
      const output = outputs[names[role] ?? '']?.data;
      if (!(output instanceof Float32Array)) throw new TypeError(`model ${id} has no float32 output for "${role}"`);
      return output;
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session.release();
  }
}

/** @throws RangeError when the manifest leaves the size open. */
export function inputSize({ id, input: { width, height } }: Model): { width: number; height: number } {
  if (width === null || height === null) throw new RangeError(`model ${id}: the manifest gives no size of the input`);
  return { width, height };
}

/** @throws RangeError when the manifest gives no side. */
export function squareSide(model: Model): number {
  const { width, height } = inputSize(model);
  if (width !== height) throw new RangeError(`model ${model.id}: the input is ${width}x${height}, not square`);
  return width;
}

export const channelCount = ({ channels }: ModelInput): number => (channels === 'GREY' ? 1 : 3);

/** Of one image of `width` x `height` pixels. */
export function tensorShape(input: ModelInput, width: number, height: number): number[] {
  const channels = channelCount(input);
  return input.layout === 'NCHW' ? [1, channels, height, width] : [1, height, width, channels];
}

/**
 * Writes an image as a network wants it into `out`, at the top left of `width` x `height` pixels; the rest is black.
 * @param out float32, channels * width * height values; its old content does not matter.
 */
export function fillTensor(image: Image, input: ModelInput, width: number, height: number, out: Float32Array): void {
  if (input.channels === 'GREY') fillGrey(image, input, width, out);
  else fillColours(image, input, width, height, out);
}

/** Luma of ITU-R BT.601. */
function fillGrey({ data, ...image }: Image, { mean, std }: ModelInput, width: number, out: Float32Array): void {
  const scale = 1 / (std[0] as number);
  const offset = -(mean[0] as number) * scale;
  out.fill(offset);
  for (let y = 0, from = 0; y < image.height; y++) {
    for (let to = y * width, end = to + image.width; to < end; to++, from += 3) {
      const luma =
        0.299 * (data[from] as number) + 0.587 * (data[from + 1] as number) + 0.114 * (data[from + 2] as number);
      out[to] = luma * scale + offset;
    }
  }
}

function fillColours(image: Image, input: ModelInput, width: number, height: number, out: Float32Array): void {
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

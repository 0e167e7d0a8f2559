import { InferenceSession, Tensor } from 'onnxruntime-node';
import { fill } from '../pixels-native/index.ts';
import type { BuiltModel } from './build.ts';
import { CPU_ONLY, providerError } from './executionProviders.ts';
import type { Image } from './image.ts';
import type { Model, ModelInput } from './manifest.ts';

/** One ONNX session on one CPU thread. Its `run` blocks the thread that calls it. */
export class Network implements AsyncDisposable {
  readonly #session: InferenceSession;
  readonly #input: string;
  readonly #model: Model;
  #buffer = new Float32Array(0);

  private constructor(session: InferenceSession, input: string, model: Model) {
    this.#session = session;
    this.#input = input;
    this.#model = model;
  }

  /**
   * `enableMemPattern`: one block of memory for a whole run, planned for each size of the input; a little faster, and
   * larger than what a run needs at any time.
   * @throws Error when the file is no model, has not exactly one input or lacks an output that the manifest names.
   */
  static async load(
    { path, model }: BuiltModel,
    providers: readonly string[] = CPU_ONLY,
    { enableMemPattern = true } = {},
  ): Promise<Network> {
    const creating = InferenceSession.create(path, {
      executionProviders: [...providers],
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
      enableMemPattern,
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
   * Runs on a batch of images, each at the top left of `width` x `height` pixels, the rest black.
   * @returns reads an output by its role in the manifest, float32, image after image. @throws TypeError when the model has
   * no such output.
   */
  async run(images: readonly Image[], width: number, height: number): Promise<(role: string) => Float32Array> {
    const { id, input, outputs: names } = this.#model;
    const [, ...shape] = tensorShape(input, width, height);
    const values = channelCount(input) * width * height;
    const data = this.#room(images.length * values);
    for (const [i, image] of images.entries()) {
      fillTensor(image, input, width, height, data.subarray(i * values, (i + 1) * values));
    }
    const outputs = await this.#session.run({ [this.#input]: new Tensor('float32', data, [images.length, ...shape]) });
    return (role) => {
      const output = outputs[names[role] ?? '']?.data;
      if (!(output instanceof Float32Array)) throw new TypeError(`model ${id} has no float32 output for "${role}"`);
      return output;
    };
  }

  /** Kept from run to run: new memory is cleared first and collected later, which costs more than a small network. */
  #room(length: number): Float32Array {
    if (this.#buffer.length < length) this.#buffer = new Float32Array(length);
    return this.#buffer.subarray(0, length);
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

const channelCount = ({ channels }: ModelInput): number => (channels === 'GREY' ? 1 : 3);

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
  const scale = input.std.map((value) => 1 / value);
  const offset = input.mean.map((value, channel) => -value * (scale[channel] as number));
  const layout = { planar: input.layout === 'NCHW', reverse: input.channels === 'BGR', scale, offset };
  fill(image, layout, out, width, height);
}

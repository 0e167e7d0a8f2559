import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ERRORS, type ErrorKey, PlatformError } from '../contract/errors.ts';
import { compiled } from './compiled.ts';
import type { Member } from './crew.ts';
import { encodeFrame, type Frame, FrameReader } from './frames.ts';
import { type DecodedImage, type DecodeOptions, IMAGE_FORMATS } from './image.ts';

const DECODE_LIMIT_MS = 5_000;
const START_LIMIT_MS = 30_000;
const HEAP_LIMIT_MB = 256;
/** For glibc: it works on one photo at a time, and what that took (from 1 MiB on) goes back to the system at once. */
const MEMORY = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: `${1 << 20}` };

const Answer = z.union([
  z.strictObject({ ready: z.literal(true) }),
  z.strictObject({
    image: z.strictObject({
      width: z.int().min(1),
      height: z.int().min(1),
      format: z.enum(IMAGE_FORMATS),
      bytes: z.int().min(1),
      exif: z.record(z.string(), z.unknown()).nullable(),
    }),
  }),
  z.strictObject({
    error: z.strictObject({
      key: z.string().transform((key): ErrorKey => (key in ERRORS ? (key as ErrorKey) : 'internal')),
      detail: z.string(),
    }),
  }),
]);

export interface DecodeJob {
  bytes: Uint8Array;
  options: DecodeOptions;
}

export interface DecoderOptions {
  /** File that the child runs; default: the compiled decodeChild. */
  file?: string;
  /** A decode that takes longer ends the child. */
  limitMs?: number;
}

/** Starts a decoding process and waits until it can work. */
export async function startDecoder(options: DecoderOptions = {}): Promise<Member<DecodeJob, DecodedImage>> {
  const file = options.file ?? fileURLToPath(compiled('decodeChild.js'));
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_LIMIT_MB}`, file], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: MEMORY, // It needs no secret of ours.
  });
  const decoder = new Decoder(child, options.limitMs ?? DECODE_LIMIT_MS);
  await decoder.ready();
  return decoder;
}

class Decoder implements Member<DecodeJob, DecodedImage> {
  readonly #child: ChildProcess;
  readonly #limitMs: number;
  readonly #reader = new FrameReader();
  #pending: { resolve: (frame: Frame) => void; reject: (error: Error) => void } | undefined;
  alive = true;

  constructor(child: ChildProcess, limitMs: number) {
    this.#child = child;
    this.#limitMs = limitMs;
    child.stdout?.on('data', (chunk: Buffer) => {
      this.#receive(chunk);
    });
    child.stdin?.on('error', () => child.kill('SIGKILL')); // It died while we wrote: "exit" says so too.
    child.on('error', (error) => {
      this.#end(error);
    });
    child.on('exit', (code, signal) => {
      const detail = `Image ended the process that decoded it (${signal ?? `code ${code ?? 'unknown'}`})`;
      this.#end(new PlatformError('imageHarmful', detail));
    });
  }

  async ready(): Promise<void> {
    await this.#exchange([], START_LIMIT_MS);
  }

  async run({ bytes, options }: DecodeJob): Promise<DecodedImage> {
    const { header, payload } = await this.#exchange(encodeFrame(options, bytes), this.#limitMs);
    const answer = Answer.parse(header);
    if ('error' in answer) throw new PlatformError(answer.error.key, answer.error.detail);
    if (!('image' in answer)) throw new Error('decoding process answered without an image');
    const { width, height } = answer.image;
    const expected = options.pixels === false ? 0 : width * height * 3;
    if (payload.length !== expected) throw new RangeError(`${payload.length} bytes for ${width}x${height}`);
    return { ...answer.image, data: payload };
  }

  async close(): Promise<void> {
    if (!this.alive) return;
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGKILL');
    await ended;
  }

  /** Writes a message and waits for the answer; the process is killed when that takes too long. */
  async #exchange(parts: readonly Uint8Array[], limitMs: number): Promise<Frame> {
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Frame>((resolve, reject) => {
        this.#pending = { resolve, reject };
        timer = setTimeout(() => {
          this.#end(new PlatformError('imageTooSlow', `Decoding took longer than ${limitMs} ms; send a simpler image`));
          this.#child.kill('SIGKILL');
        }, limitMs);
        for (const part of parts) this.#child.stdin?.write(part);
      });
    } finally {
      clearTimeout(timer);
      this.#pending = undefined;
    }
  }

  /** What the child says is not trusted: an image may have taken it over. */
  #receive(chunk: Buffer): void {
    try {
      const frame = this.#reader.push(chunk);
      if (frame) this.#pending?.resolve(frame);
    } catch (cause) {
      this.#end(new PlatformError('imageHarmful', 'Image made the process that decoded it talk nonsense', { cause }));
      this.#child.kill('SIGKILL');
    }
  }

  #end(error: Error): void {
    this.alive = false;
    this.#pending?.reject(error);
  }
}

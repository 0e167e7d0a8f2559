/**
 * What goes over a connection to a matcher. Each side begins with a greeting, 8 bytes: 0xfa "FCM", the version of the
 * protocol, three zeros. Frames follow, in both directions and in any order: uint32 bytes behind this field, uint8 kind,
 * three zeros, uint32 id, content. All numbers are little-endian; an answer has the id of its question.
 */
export const VERSION = 1;
/** No printable ASCII, so that HTTP on the same port is told apart by its first byte. */
export const FIRST_BYTE = 0xfa;
export const GREETING = Buffer.from([FIRST_BYTE, ...Buffer.from('FCM'), VERSION, 0, 0, 0]);
export const FRAME_BYTES_MAX = 64 * 2 ** 20;
/** Length, kind and id. */
const HEAD_BYTES = 12;

export const KIND = { match: 1, rank: 2, ready: 3, cancel: 4, answer: 128, failure: 129 } as const;

export interface Frame {
  kind: number;
  id: number;
  /** A view into what was read. */
  content: Buffer;
}

/** What came in is no greeting or frame; the connection is of no use any more. */
export class FrameError extends Error {
  override readonly name = 'FrameError';
}

export type Part = Buffer | Uint8Array | Float32Array | Uint32Array;

/** @param parts the content, copied. */
export function encodeFrame(kind: number, id: number, ...parts: readonly Part[]): Buffer {
  const bytes = HEAD_BYTES + parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const frame = Buffer.allocUnsafe(bytes);
  frame.writeUInt32LE(bytes - 4);
  frame.writeUInt32LE(kind, 4);
  frame.writeUInt32LE(id, 8);
  let at = HEAD_BYTES;
  for (const part of parts) {
    frame.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return frame;
}

/** Cuts what arrives into frames, however the stream was cut. Holds no more than was sent. */
export class FrameReader {
  readonly #onGreeting: () => void;
  readonly #onFrame: (frame: Frame) => void;
  #chunks: Buffer[] = [];
  #bytes = 0;
  #needed = GREETING.length;
  #isGreeted = false;

  constructor(onGreeting: () => void, onFrame: (frame: Frame) => void) {
    this.#onGreeting = onGreeting;
    this.#onFrame = onFrame;
  }

  /** A greeting or a frame has begun and not ended. */
  get isPartial(): boolean {
    return this.#bytes > 0 || !this.#isGreeted;
  }

  /** @throws {FrameError} */
  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    if (this.#bytes < this.#needed) return;
    let rest = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks, this.#bytes);
    while (rest.length >= this.#needed) {
      if (!this.#isGreeted) rest = this.#greet(rest);
      else if (this.#needed === 4) this.#needed = frameBytes(rest.readUInt32LE());
      else rest = this.#take(rest);
    }
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#bytes = rest.length;
  }

  #greet(bytes: Buffer): Buffer {
    if (bytes.compare(GREETING, 0, 4, 0, 4) !== 0) throw new FrameError('what came in is no greeting of Facet');
    if (bytes[4] !== VERSION) {
      throw new FrameError(
        `the other side speaks version ${bytes[4]} of the protocol, this one ${VERSION}; update both`,
      );
    }
    this.#isGreeted = true;
    this.#needed = 4;
    this.#onGreeting();
    return bytes.subarray(GREETING.length);
  }

  #take(bytes: Buffer): Buffer {
    const frame = bytes.subarray(0, this.#needed);
    this.#needed = 4;
    this.#onFrame({ kind: frame.readUInt32LE(4), id: frame.readUInt32LE(8), content: frame.subarray(HEAD_BYTES) });
    return bytes.subarray(frame.length);
  }
}

function frameBytes(length: number): number {
  const bytes = length + 4;
  if (bytes >= HEAD_BYTES && bytes <= FRAME_BYTES_MAX) return bytes;
  throw new FrameError(`a frame of ${bytes} bytes; ${HEAD_BYTES} to ${FRAME_BYTES_MAX} are possible`);
}

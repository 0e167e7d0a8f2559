/** Messages between a process and its decoding child, over pipes: two lengths, a JSON header, bytes. */
export interface Frame {
  header: unknown;
  payload: Uint8Array;
}

const LENGTHS = 8;
const HEADER_MAX = 1 << 20;
const PAYLOAD_MAX = 1 << 30;

/** The parts to write, in order; the payload is not copied. */
export function encodeFrame(header: unknown, payload: Uint8Array): Uint8Array[] {
  const text = Buffer.from(JSON.stringify(header), 'utf8');
  const lengths = Buffer.alloc(LENGTHS);
  lengths.writeUInt32LE(text.length, 0);
  lengths.writeUInt32LE(payload.length, 4);
  return [Buffer.concat([lengths, text]), payload];
}

/** Puts one frame at a time together: the next one may begin only after the last was answered. */
export class FrameReader {
  #head = Buffer.alloc(0);
  #header: unknown;
  #payload: Buffer | undefined;
  #filled = 0;

  /** @returns the frame once its last byte is in. @throws SyntaxError when the header is no JSON, RangeError when it is too long. */
  push(chunk: Buffer): Frame | undefined {
    const rest = this.#payload ? chunk : this.#readHead(chunk);
    if (!rest || !this.#payload) return undefined;
    this.#filled += rest.copy(this.#payload, this.#filled);
    if (this.#filled < this.#payload.length) return undefined;
    const frame: Frame = { header: this.#header, payload: this.#payload };
    this.#payload = undefined;
    this.#filled = 0;
    return frame;
  }

  /** @returns what follows the header, once that is whole. */
  #readHead(chunk: Buffer): Buffer | undefined {
    this.#head = Buffer.concat([this.#head, chunk]);
    if (this.#head.length < LENGTHS) return undefined;
    const [header, payload] = [this.#head.readUInt32LE(0), this.#head.readUInt32LE(4)];
    if (header > HEADER_MAX || payload > PAYLOAD_MAX) throw new RangeError(`frame of ${header} + ${payload} bytes`);
    const end = LENGTHS + header;
    if (this.#head.length < end) return undefined;
    this.#header = JSON.parse(this.#head.toString('utf8', LENGTHS, end));
    // Not from the pool of small buffers: the pixels are handed to another thread with their memory.
    this.#payload = Buffer.allocUnsafeSlow(payload);
    const rest = this.#head.subarray(end);
    this.#head = Buffer.alloc(0);
    return rest;
  }
}

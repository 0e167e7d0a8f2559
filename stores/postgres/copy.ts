import type { Readable } from 'node:stream';

export interface RowBatch {
  /** 16 bytes a row. */
  keys: Buffer;
  rows: Float32Array;
  /** Rows of another length, which are left out. */
  misfits: number;
}

const KEY_BYTES = 16;
const HEADER_BYTES = 19; // signature, flags, length of an extension that no server writes
const KEY_AT = 6; // int16 columns, int32 bytes of the key
const ROW_AT = KEY_AT + KEY_BYTES + 4;

/**
 * Reads PostgreSQL's binary COPY format of two columns that are never null, a UUID and float32 values.
 * @param batchRows rows of a batch; the last one may have less.
 */
export async function* parseCopy(stream: Readable, dimensions: number, batchRows: number): AsyncGenerator<RowBatch> {
  const batches = new Batches(dimensions, batchRows);
  let rest: Buffer = Buffer.alloc(0);
  let skip = HEADER_BYTES;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (rest.length < skip) continue; // The header itself may come in pieces.
    rest = rest.subarray(skip);
    skip = 0;
    for (;;) {
      rest = rest.subarray(batches.add(rest));
      if (!batches.isFull) break;
      yield batches.take();
    }
  }
  if (skip > 0 || rest.length !== 2 || rest.readInt16BE() !== -1) {
    throw new Error('the copy from PostgreSQL ended early');
  }
  if (!batches.isEmpty) yield batches.take();
}

class Batches {
  readonly #rowBytes: number;
  readonly #batchRows: number;
  #keys: Buffer;
  #rows: Buffer;
  #count = 0;
  #misfits = 0;

  constructor(dimensions: number, batchRows: number) {
    this.#rowBytes = dimensions * 4;
    this.#batchRows = batchRows;
    [this.#keys, this.#rows] = this.#room();
  }

  get isFull(): boolean {
    return this.#count === this.#batchRows;
  }

  get isEmpty(): boolean {
    return this.#count + this.#misfits === 0;
  }

  /** Takes whole rows until the batch is full. @returns how many bytes they had. */
  add(bytes: Buffer): number {
    let at = 0;
    while (!this.isFull && at + ROW_AT <= bytes.length) {
      if (bytes.readInt16BE(at) !== 2 || bytes.readInt32BE(at + 2) !== KEY_BYTES) {
        throw new Error('the copy from PostgreSQL is not of a UUID and a descriptor');
      }
      const length = bytes.readInt32BE(at + ROW_AT - 4);
      const row = at + ROW_AT;
      if (row + length > bytes.length) break;
      if (length === this.#rowBytes) {
        bytes.copy(this.#keys, this.#count * KEY_BYTES, at + KEY_AT, at + KEY_AT + KEY_BYTES);
        bytes.copy(this.#rows, this.#count * length, row, row + length);
        this.#count += 1;
      } else this.#misfits += 1;
      at = row + length;
    }
    return at;
  }

  take(): RowBatch {
    const { buffer } = this.#rows;
    const batch = {
      keys: this.#keys.subarray(0, this.#count * KEY_BYTES),
      rows: new Float32Array(buffer as ArrayBuffer, 0, (this.#count * this.#rowBytes) / 4),
      misfits: this.#misfits,
    };
    [this.#keys, this.#rows] = this.#room();
    this.#count = 0;
    this.#misfits = 0;
    return batch;
  }

  /** Buffers of their own, which begin at 0: `Float32Array` needs that. */
  #room(): [Buffer, Buffer] {
    return [KEY_BYTES, this.#rowBytes].map((bytes) => Buffer.from(new ArrayBuffer(bytes * this.#batchRows))) as [
      Buffer,
      Buffer,
    ];
  }
}

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
 * @param batchRows rows of a batch; the last one may have less. A batch is overwritten by the next but one.
 */
export async function* parseCopy(stream: Readable, dimensions: number, batchRows: number): AsyncGenerator<RowBatch> {
  const batches = new Batches(dimensions, batchRows);
  let rest: Buffer = Buffer.alloc(0); // What does not fill a row yet; never much.
  let skip = HEADER_BYTES;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let left = chunk;
    if (skip > 0) {
      const skipped = Math.min(skip, left.length); // The header itself may come in pieces.
      left = left.subarray(skipped);
      skip -= skipped;
    }
    while (left.length > 0) {
      const missing = rest.length > 0 ? Math.min(missingBytes(rest), left.length) : 0;
      if (missing > 0) {
        rest = Buffer.concat([rest, left.subarray(0, missing)]);
        left = left.subarray(missing);
        rest = rest.subarray(batches.add(rest));
      } else {
        left = left.subarray(batches.add(left));
        if (!batches.isFull) {
          rest = left;
          break;
        }
      }
      if (batches.isFull) yield batches.take();
    }
  }
  if (skip > 0 || rest.length !== 2 || rest.readInt16BE() !== -1) {
    throw new Error('the copy from PostgreSQL ended early');
  }
  if (!batches.isEmpty) yield batches.take();
}

/** How much of the row that begins here is known to be missing: first to learn its length, then all of it. */
const missingBytes = (row: Buffer): number =>
  row.length < ROW_AT ? ROW_AT - row.length : ROW_AT + row.readInt32BE(ROW_AT - 4) - row.length;

class Batches {
  readonly #rowBytes: number;
  readonly #batchRows: number;
  readonly #rooms: { keys: Buffer; rows: Buffer }[] = [];
  #turn = 0;
  #count = 0;
  #misfits = 0;

  constructor(dimensions: number, batchRows: number) {
    this.#rowBytes = dimensions * 4;
    this.#batchRows = batchRows;
  }

  get isFull(): boolean {
    return this.#count === this.#batchRows;
  }

  get isEmpty(): boolean {
    return this.#count + this.#misfits === 0;
  }

  /** Takes whole rows until the batch is full. @returns how many bytes they had. */
  add(bytes: Buffer): number {
    const { keys, rows } = this.#room();
    let at = 0;
    while (!this.isFull && at + ROW_AT <= bytes.length) {
      if (bytes.readInt16BE(at) !== 2 || bytes.readInt32BE(at + 2) !== KEY_BYTES) {
        throw new Error('the copy from PostgreSQL is not of a UUID and a descriptor');
      }
      const length = bytes.readInt32BE(at + ROW_AT - 4);
      const row = at + ROW_AT;
      if (row + length > bytes.length) break;
      if (length === this.#rowBytes) {
        const key = this.#count * KEY_BYTES; // One by one: making a view costs more than 16 bytes do.
        for (let i = 0; i < KEY_BYTES; i++) keys[key + i] = bytes[at + KEY_AT + i] ?? 0;
        bytes.copy(rows, this.#count * length, row, row + length);
        this.#count += 1;
      } else this.#misfits += 1;
      at = row + length;
    }
    return at;
  }

  take(): RowBatch {
    const { keys, rows } = this.#room();
    const batch = {
      keys: keys.subarray(0, this.#count * KEY_BYTES),
      rows: new Float32Array(rows.buffer as ArrayBuffer, 0, (this.#count * this.#rowBytes) / 4),
      misfits: this.#misfits,
    };
    this.#turn = 1 - this.#turn;
    this.#count = 0;
    this.#misfits = 0;
    return batch;
  }

  #room(): { keys: Buffer; rows: Buffer } {
    const there = this.#rooms[this.#turn];
    if (there) return there;
    const made = { keys: room(KEY_BYTES * this.#batchRows), rows: room(this.#rowBytes * this.#batchRows) };
    this.#rooms[this.#turn] = made;
    return made;
  }
}

/** Begins at 0 of memory of its own: `Float32Array` needs that. */
const room = (bytes: number) => Buffer.from(new ArrayBuffer(bytes));

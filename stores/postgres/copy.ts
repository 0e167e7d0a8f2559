import type { Readable } from 'node:stream';

/** The two columns of a row; both are views into a buffer that is reused by nobody. */
export type Pair = [first: Buffer, second: Buffer];

const HEADER_BYTES = 19; // signature, flags, length of an extension that no server writes

/** Reads PostgreSQL's binary COPY format of two columns that are never null; groups as they come from the socket. */
export async function* parseCopy(stream: Readable): AsyncGenerator<Pair[]> {
  let rest: Buffer = Buffer.alloc(0);
  let at = HEADER_BYTES;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const rows: Pair[] = [];
    for (let row = readRow(rest, at); row !== undefined; row = readRow(rest, at)) {
      rows.push(row.pair);
      at = row.end;
    }
    if (at >= rest.length) {
      at -= rest.length; // The header itself may come in pieces.
      rest = Buffer.alloc(0);
    } else {
      rest = rest.subarray(at);
      at = 0;
    }
    if (rows.length > 0) yield rows;
  }
  if (rest.length !== 2 || rest.readInt16BE() !== -1) throw new Error('the copy from PostgreSQL ended early');
}

function readRow(bytes: Buffer, at: number): { pair: Pair; end: number } | undefined {
  if (at + 6 > bytes.length || bytes.readInt16BE(at) !== 2) return undefined;
  const first = at + 6;
  const second = first + bytes.readInt32BE(at + 2) + 4;
  if (second > bytes.length) return undefined;
  const end = second + bytes.readInt32BE(second - 4);
  if (end > bytes.length) return undefined;
  return { pair: [bytes.subarray(first, second - 4), bytes.subarray(second, end)], end };
}

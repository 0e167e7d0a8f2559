import { Readable } from 'node:stream';
import { parseCopy } from '../../../stores/postgres/copy.ts';

const DIMENSIONS = 3;
const int32 = (value: number) => Buffer.from([value >>> 24, value >>> 16, value >>> 8, value]);
const field = (bytes: Buffer) => Buffer.concat([int32(bytes.length), bytes]);
const row = (key: Buffer, descriptor: Buffer) => Buffer.concat([Buffer.from([0, 2]), field(key), field(descriptor)]);
const key = (i: number) => Buffer.alloc(16, i);
const floats = (i: number) => Float32Array.of(i, 2 * i, 3 * i);
const bytes = (i: number) => Buffer.from(floats(i).buffer);
const copied = (...rows: Buffer[]) => Buffer.concat([Buffer.alloc(19, 1), ...rows, Buffer.from([255, 255])]);
const whole = copied(
  row(key(1), bytes(1)),
  row(key(2), bytes(2)),
  row(key(9), Buffer.alloc(4)),
  row(key(9), Buffer.alloc(0)),
  row(key(3), bytes(3)),
);

const read = async (chunks: Buffer[], batchRows = 2) => {
  const batches = [];
  for await (const batch of parseCopy(Readable.from(chunks), DIMENSIONS, batchRows)) batches.push(batch);
  return batches;
};

test('rows are the same however the stream is cut, in batches of the wanted size', async () => {
  for (let size = 1; size <= whole.length; size++) {
    const chunks = [];
    for (let at = 0; at < whole.length; at += size) chunks.push(whole.subarray(at, at + size));
    expect(await read(chunks)).toEqual([
      { keys: Buffer.concat([key(1), key(2)]), rows: Float32Array.of(...floats(1), ...floats(2)), misfits: 0 },
      { keys: key(3), rows: floats(3), misfits: 2 },
    ]);
  }
});

test('without rows there is no batch', async () => {
  expect(await read([copied()])).toEqual([]);
});

test('a stream that ends early is an error at every byte', async () => {
  for (let length = 0; length < whole.length; length++) {
    await expect(read([whole.subarray(0, length)])).rejects.toThrow('ended early');
  }
});

test('columns that are something else are an error', async () => {
  await expect(read([copied(row(Buffer.alloc(15), bytes(1)))])).rejects.toThrow('not of a UUID and a descriptor');
});

import { Readable } from 'node:stream';
import { parseCopy } from '../../../stores/postgres/copy.ts';

const field = (text: string) => Buffer.concat([Buffer.from([0, 0, 0, text.length]), Buffer.from(text)]);
const row = (a: string, b: string) => Buffer.concat([Buffer.from([0, 2]), field(a), field(b)]);
const whole = Buffer.concat([
  Buffer.alloc(19, 1),
  row('ab', 'cde'),
  row('', 'f'),
  row('g', ''),
  Buffer.from([255, 255]),
]);

const read = async (chunks: Buffer[]) => {
  const rows: string[][] = [];
  for await (const group of parseCopy(Readable.from(chunks))) rows.push(...group.map((pair) => pair.map(String)));
  return rows;
};

test('rows are the same however the stream is cut', async () => {
  const rows = [
    ['ab', 'cde'],
    ['', 'f'],
    ['g', ''],
  ];
  for (let size = 1; size <= whole.length; size++) {
    const chunks = [];
    for (let at = 0; at < whole.length; at += size) chunks.push(whole.subarray(at, at + size));
    expect(await read(chunks)).toEqual(rows);
  }
});

test('a stream that ends early is an error at every byte', async () => {
  for (let length = 0; length < whole.length; length++) {
    await expect(read([whole.subarray(0, length)])).rejects.toThrow('ended early');
  }
});

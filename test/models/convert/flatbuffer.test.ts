import { Table } from '../../../models/convert/flatbuffer.ts';
import { table, writeFlatbuffer } from './flatbufferWriter.ts';

const FILE = writeFlatbuffer(
  table(7, { byte: -3 }, undefined, 'text', [1, -2], table(8), [table(1), table(2, 'two')], Uint8Array.of(9)),
);

test('each kind of field is read by its number', () => {
  const root = Table.root(FILE);
  expect(root.int(0)).toBe(7);
  expect(root.byte(1)).toBe(-3);
  expect(root.text(3)).toBe('text');
  expect(root.ints(4)).toEqual([1, -2]);
  expect(root.table(5)?.int(0)).toBe(8);
  expect(root.tables(6).map((item) => [item.int(0), item.text(1)])).toEqual([
    [1, ''],
    [2, 'two'],
  ]);
  expect([...root.bytes(7)]).toEqual([9]);
});

test('what is absent, or newer than the file, has its default', () => {
  const root = Table.root(FILE);
  for (const field of [2, 20]) {
    expect(root.int(field, 5)).toBe(5);
    expect(root.byte(field)).toBe(0);
    expect(root.text(field)).toBe('');
    expect(root.ints(field)).toEqual([]);
    expect(root.tables(field)).toEqual([]);
    expect(root.table(field)).toBeUndefined();
  }
});

test('a file that is cut off is refused', () => {
  expect(() => Table.root(FILE.subarray(0, 3))).toThrow(/outside buffer bounds|out of range/);
  expect(() => Table.root(FILE.subarray(0, 40)).ints(4)).toThrow(/outside buffer bounds|out of range/);
  expect(() => Table.root(FILE.subarray(0, -1)).bytes(7)).toThrow('flatbuffer: field 7 ends at byte');
  const endless = Uint8Array.from(FILE);
  const count = FILE.length - 5; // Of field 7, the last one.
  endless.fill(0x7f, count, count + 4);
  expect(() => Table.root(endless).ints(7)).toThrow('flatbuffer: field 7 claims 2139062143 elements');
});

import fc from 'fast-check';
import { MessageWriter, mapBytes, readMessage, readVarints, writeMessage } from '../../../models/convert/protobuf.ts';

test('writes the example of the protobuf manual', () => {
  expect([...new MessageWriter().int(1, 150).finish()]).toEqual([0x08, 0x96, 0x01]);
  expect([...new MessageWriter().string(2, 'testing').finish()]).toEqual([0x12, 7, ...Buffer.from('testing')]);
});

test('negative numbers take ten bytes', () => {
  expect(new MessageWriter().int(1, -1).finish()).toHaveLength(11);
  expect(readMessage(new MessageWriter().int(1, -1).finish())).toEqual([{ number: 1, int: 2n ** 64n - 1n }]);
});

test('what was read is written back byte by byte', () => {
  const field = fc.oneof(
    fc.record({ number: fc.integer({ min: 1, max: 300 }), int: fc.bigInt({ min: 0n, max: 2n ** 63n }) }),
    fc.record({
      number: fc.integer({ min: 1, max: 300 }),
      bytes: fc.uint8Array({ maxLength: 300 }),
      wire: fc.constant(2 as const),
    }),
  );
  fc.assert(
    fc.property(fc.array(field), (fields) => {
      const bytes = writeMessage(fields);
      expect(Buffer.from(writeMessage(readMessage(bytes))).equals(Buffer.from(bytes))).toBe(true);
    }),
  );
});

test('a message that is cut off is refused', () => {
  expect(() => readMessage(Uint8Array.of(0x12, 7, 65))).toThrow('cut off');
  expect(() => readMessage(Uint8Array.of(0x08, 0x96))).toThrow('cut off');
  expect(() => readMessage(Uint8Array.of(0x0b))).toThrow('wire type 3');
});

test('mapBytes changes only the field it is told', () => {
  const message = new MessageWriter().string(1, 'a').string(2, 'b').finish();
  const changed = mapBytes(message, 2, () => Buffer.from('ccc'));
  expect([...changed]).toEqual([...new MessageWriter().string(1, 'a').string(2, 'ccc').finish()]);
});

test('packed varints are read one after the other', () => {
  expect(readVarints(Uint8Array.of(1, 0x96, 0x01, 0))).toEqual([1n, 150n, 0n]);
  expect(() => readVarints(Uint8Array.of(1, 0x96))).toThrow('cut off');
});

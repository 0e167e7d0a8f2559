/** The part of the protobuf wire format that ONNX files need: varints, length-delimited fields and 32-bit floats. */

const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

function varint(value: number | bigint): Uint8Array {
  let rest = BigInt.asUintN(64, BigInt(value));
  const out: number[] = [];
  do {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    out.push(rest > 0n ? low | 0x80 : low);
  } while (rest > 0n);
  return Uint8Array.from(out);
}

const tag = (field: number, wire: number): Uint8Array => varint((field << 3) | wire);

/** Appends fields in the order of the calls; the same calls give the same bytes. */
export class MessageWriter {
  readonly #parts: Uint8Array[] = [];

  int(field: number, value: number | bigint): this {
    this.#parts.push(tag(field, VARINT), varint(value));
    return this;
  }

  float(field: number, value: number): this {
    const bytes = Buffer.alloc(4);
    bytes.writeFloatLE(value);
    this.#parts.push(tag(field, FIXED32), bytes);
    return this;
  }

  bytes(field: number, value: Uint8Array): this {
    this.#parts.push(tag(field, BYTES), varint(value.length), value);
    return this;
  }

  string(field: number, value: string): this {
    return this.bytes(field, Buffer.from(value, 'utf8'));
  }

  message(field: number, value: MessageWriter): this {
    return this.bytes(field, value.finish());
  }

  finish(): Uint8Array {
    return Buffer.concat(this.#parts);
  }
}

/** One field of a message, in file order. Fixed-width values stay raw. */
export type Field = { number: number; int: bigint } | { number: number; bytes: Uint8Array; wire: 1 | 2 | 5 };

/** A varint and where the next field starts. */
function varintAt(message: Uint8Array, start: number): [value: bigint, end: number] {
  let value = 0n;
  for (let at = start, shift = 0n; shift < 70n; shift += 7n) {
    const byte = message[at++];
    if (byte === undefined) break;
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return [value, at];
  }
  throw new RangeError(`protobuf: varint is cut off at byte ${start}`);
}

/** The content of a packed field: varints one after the other. @throws RangeError when the last is cut off. */
export function readVarints(packed: Uint8Array): bigint[] {
  const values: bigint[] = [];
  for (let at = 0, value: bigint; at < packed.length; ) {
    [value, at] = varintAt(packed, at);
    values.push(value);
  }
  return values;
}

/** @throws RangeError when the message is cut off or uses a wire type outside 0, 1, 2 and 5. */
export function readMessage(message: Uint8Array): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const readVarint = (): bigint => {
    const [value, end] = varintAt(message, at);
    at = end;
    return value;
  };
  const take = (length: number): Uint8Array => {
    if (at + length > message.length) throw new RangeError(`protobuf: field is cut off at byte ${at}`);
    at += length;
    return message.subarray(at - length, at);
  };
  while (at < message.length) {
    const key = Number(readVarint());
    const number = key >> 3;
    const wire = key & 7;
    if (wire === VARINT) fields.push({ number, int: readVarint() });
    else if (wire === BYTES) fields.push({ number, bytes: take(Number(readVarint())), wire });
    else if (wire === FIXED64) fields.push({ number, bytes: take(8), wire });
    else if (wire === FIXED32) fields.push({ number, bytes: take(4), wire });
    else throw new RangeError(`protobuf: wire type ${wire} at byte ${at} is not supported`);
  }
  return fields;
}

/** Inverse of readMessage: unchanged fields give back the same bytes. */
export function writeMessage(fields: readonly Field[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const field of fields) {
    if ('int' in field) parts.push(tag(field.number, VARINT), varint(field.int));
    else if (field.wire === BYTES) parts.push(tag(field.number, BYTES), varint(field.bytes.length), field.bytes);
    else parts.push(tag(field.number, field.wire), field.bytes);
  }
  return Buffer.concat(parts);
}

/** Replaces the content of every length-delimited field with this number. */
export function mapBytes(message: Uint8Array, number: number, change: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  return writeMessage(
    readMessage(message).map((field) =>
      field.number === number && 'bytes' in field ? { ...field, bytes: change(field.bytes) } : field,
    ),
  );
}

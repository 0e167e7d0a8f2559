/** A table's fields by their number in the schema; numbers are int32, undefined is absent. */
export interface TableFields {
  fields: FieldValue[];
}
type Referred = string | Uint8Array | number[] | TableFields | TableFields[];
type FieldValue = Referred | number | { byte: number } | undefined;

export const table = (...fields: FieldValue[]): TableFields => ({ fields });

/** Writes a FlatBuffers file front to back: whatever is referred to comes after the reference. */
export function writeFlatbuffer(root: TableFields): Uint8Array {
  const bytes: number[] = [];
  const uint16 = (value: number): void => {
    bytes.push(value & 255, value >> 8);
  };
  const int32 = (value: number): number => bytes.push(...new Uint8Array(Int32Array.of(value).buffer)) - 4;
  const pointHere = (from: number): void => {
    bytes.splice(from, 4, ...new Uint8Array(Int32Array.of(bytes.length - from).buffer));
  };
  const place = (from: number, value: Referred): void => {
    if (typeof value === 'string' || value instanceof Uint8Array) {
      pointHere(from);
      int32(value.length);
      bytes.push(...Buffer.from(value));
    } else if (Array.isArray(value)) {
      pointHere(from);
      int32(value.length);
      const references = value.map((item) => ({ item, at: int32(typeof item === 'number' ? item : 0) }));
      for (const { item, at } of references) if (typeof item !== 'number') place(at, item);
    } else placeTable(from, value.fields);
  };
  const placeTable = (from: number, fields: readonly FieldValue[]): void => {
    uint16(4 + 2 * fields.length);
    uint16(4 + 4 * fields.length);
    for (const [i, field] of fields.entries()) uint16(field === undefined ? 0 : 4 + 4 * i);
    pointHere(from);
    int32(4 + 2 * fields.length); // Back to the list of offsets.
    const references = fields.map((value) => ({ value, at: int32(inline(value)) }));
    for (const { value, at } of references) if (isReferred(value)) place(at, value);
  };
  place(int32(0), root);
  return Uint8Array.from(bytes);
}

/** What stands in the table itself; 0 where a reference comes. */
function inline(value: FieldValue): number {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && 'byte' in value ? value.byte : 0;
}

function isReferred(value: FieldValue): value is Referred {
  return value !== undefined && typeof value !== 'number' && !(typeof value === 'object' && 'byte' in value);
}

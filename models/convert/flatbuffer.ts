/** A table of a FlatBuffers file, read in place: fields by their number in the schema, defaults for absent ones. */
export class Table {
  readonly #buffer: Buffer;
  readonly #at: number;

  private constructor(buffer: Buffer, at: number) {
    this.#buffer = buffer;
    this.#at = at;
  }

  /** The root table. Reading past the end of `bytes` throws RangeError, here and in every method. */
  static root(bytes: Uint8Array): Table {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new Table(buffer, buffer.readUInt32LE(0));
  }

  byte(field: number): number {
    const at = this.#field(field);
    return at === undefined ? 0 : this.#buffer.readInt8(at);
  }

  int(field: number, absent = 0): number {
    const at = this.#field(field);
    return at === undefined ? absent : this.#buffer.readInt32LE(at);
  }

  text(field: number): string {
    return this.bytes(field).toString('utf8');
  }

  bytes(field: number): Buffer {
    const at = this.#reference(field);
    if (at === undefined) return Buffer.alloc(0);
    const end = at + 4 + this.#buffer.readUInt32LE(at);
    if (end > this.#buffer.length)
      throw new RangeError(`flatbuffer: field ${field} ends at byte ${end}, after the file`);
    return this.#buffer.subarray(at + 4, end);
  }

  ints(field: number): number[] {
    return this.#elements(field).map((at) => this.#buffer.readInt32LE(at));
  }

  table(field: number): Table | undefined {
    const at = this.#reference(field);
    return at === undefined ? undefined : new Table(this.#buffer, at);
  }

  tables(field: number): Table[] {
    return this.#elements(field).map((at) => new Table(this.#buffer, at + this.#buffer.readUInt32LE(at)));
  }

  /** Where a field lies, by the table's list of offsets: its size in bytes, the table's size, one offset per field. */
  #field(field: number): number | undefined {
    const offsets = this.#at - this.#buffer.readInt32LE(this.#at);
    const entry = 4 + 2 * field;
    const offset = entry < this.#buffer.readUInt16LE(offsets) ? this.#buffer.readUInt16LE(offsets + entry) : 0;
    return offset === 0 ? undefined : this.#at + offset;
  }

  #reference(field: number): number | undefined {
    const at = this.#field(field);
    return at === undefined ? undefined : at + this.#buffer.readUInt32LE(at);
  }

  /** Positions of a vector's elements of 4 bytes each. */
  #elements(field: number): number[] {
    const at = this.#reference(field);
    if (at === undefined) return [];
    const count = this.#buffer.readUInt32LE(at);
    if (count > this.#buffer.length / 4) throw new RangeError(`flatbuffer: field ${field} claims ${count} elements`);
    return Array.from({ length: count }, (_, i) => at + 4 + 4 * i);
  }
}

import { native } from './native.ts';

export const DIMENSIONS_MAX = 4096;
export const RESULTS_MAX = 1024;
export const KEY_BYTES = 16;

export function refuse(expected: string, name: string, value: unknown): RangeError {
  return new RangeError(`Expected ${expected} for ${name} but received ${String(value)} of type ${typeof value}`);
}

export function integer(name: string, value: unknown, min: number, max: number): number {
  if (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) return Number(value);
  throw refuse(`integer between ${min} and ${max}`, name, value);
}

export const dimensionCount = (dimensions: unknown): number => integer('dimensions', dimensions, 1, DIMENSIONS_MAX);
export const results = (k: unknown): number => integer('k', k, 1, RESULTS_MAX);

export function cosine(name: string, value: unknown): number {
  if (typeof value === 'number' && value >= -1 && value <= 1) return value;
  throw refuse('number between -1 and 1', name, value);
}

export function sequenceNumber(value: unknown, name = 'sequence'): bigint {
  if (typeof value === 'bigint' && value >= 0n && value < 2n ** 64n) return value;
  throw refuse('bigint between 0 and 2^64 - 1', name, value);
}

export function tierOf(value: unknown): 'exact' | 'codes' {
  if (value === 'exact' || value === 'codes') return value;
  throw refuse('exact or codes', 'tier', value);
}

/** 1: proved to be exact. */
export function recallOf(value: unknown): number {
  if (value === 1 || (typeof value === 'number' && value >= 0.5 && value <= 0.9999)) return value;
  throw refuse('1 or a number between 0.5 and 0.9999', 'recall', value);
}

/** @returns how many keys there are. */
export function keyCount(name: string, keys: unknown): number {
  if (!(keys instanceof Uint8Array)) throw refuse('Uint8Array', name, keys);
  attached(name, keys);
  if (keys.length % KEY_BYTES !== 0) throw refuse('a multiple of 16 bytes', name, keys.length);
  return keys.length / KEY_BYTES;
}

/** @returns how many rows there are; whether they are unit rows is for the addon to say. */
export function rowCount(name: string, rows: unknown, dimensions: number): number {
  if (!(rows instanceof Float32Array)) throw refuse('Float32Array', name, rows);
  attached(name, rows);
  if (rows.length % dimensions !== 0) throw refuse(`a whole number of rows of ${dimensions} floats`, name, rows.length);
  return rows.length / dimensions;
}

/** Keys, and as many rows as keys. */
export function keyedRows(keys: Uint8Array, rows: Float32Array, dimensions: number): void {
  if (keyCount('keys', keys) === rowCount('rows', rows, dimensions)) return;
  throw new RangeError(`Expected one key of ${KEY_BYTES} bytes a row for keys but received ${keys.length} bytes`);
}

/** Memory that was transferred is another's, and that of a SharedArrayBuffer may change while it is read. */
function attached(name: string, array: Uint8Array | Float32Array): void {
  if (Object.prototype.toString.call(array.buffer) !== '[object ArrayBuffer]') {
    throw refuse('array with a buffer of its own', name, Object.prototype.toString.call(array.buffer));
  }
  if (array.length === 0 && native.isDetached(array)) throw refuse('attached array', name, 'a transferred one');
}

import { z } from 'zod';

/** A constant tensor, row-major. */
export interface Weights {
  shape: readonly number[];
  type: 'float32' | 'int32';
  data: Float32Array | Int32Array;
}

const WeightSpec = z.object({
  name: z.string(),
  shape: z.array(z.int().min(0)),
  dtype: z.enum(['float32', 'int32']),
  quantization: z
    .object({
      dtype: z.enum(['uint8', 'float16', 'float32']),
      scale: z.number().optional(),
      min: z.number().optional(),
    })
    .optional(),
});
/** The weights part of a TensorFlow.js manifest; face-api ships this part alone, as an array. */
export const WeightGroups = z.array(z.object({ weights: z.array(WeightSpec) }));

const SIZES = { float32: 4, int32: 4, uint8: 1, float16: 2 } as const;

/** IEEE 754 half precision bits to a number. */
export function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const mantissa = bits & 1023;
  if (exponent === 0) return sign * mantissa * 2 ** -24;
  if (exponent === 31) return mantissa ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + mantissa / 1024) * 2 ** (exponent - 15);
}

/**
 * Reads the tensors that a manifest lists one after the other in `bytes`; quantised ones become float32.
 * @throws RangeError when the sizes do not add up to the length of `bytes`.
 */
export function readWeights(groups: z.infer<typeof WeightGroups>, bytes: Uint8Array): Map<string, Weights> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tensors = new Map<string, Weights>();
  let at = 0;
  for (const { name, shape, dtype, quantization } of groups.flatMap(({ weights }) => weights)) {
    const stored = quantization?.dtype ?? dtype;
    const length = shape.reduce((product, size) => product * size, 1);
    if (at + length * SIZES[stored] > buffer.length) {
      throw new RangeError(`weights end before tensor ${name}: ${buffer.length} bytes is too short`);
    }
    const data = dtype === 'float32' ? new Float32Array(length) : new Int32Array(length);
    const scale = quantization?.scale ?? 1;
    const min = quantization?.min ?? 0;
    for (let i = 0; i < length; i++, at += SIZES[stored]) data[i] = readNumber(buffer, at, stored) * scale + min;
    tensors.set(name, { shape, type: dtype, data });
  }
  if (at !== buffer.length) throw new RangeError(`weights: ${buffer.length - at} bytes are left over`);
  return tensors;
}

function readNumber(buffer: Buffer, at: number, type: keyof typeof SIZES): number {
  switch (type) {
    case 'float32':
      return buffer.readFloatLE(at);
    case 'int32':
      return buffer.readInt32LE(at);
    case 'uint8':
      return buffer.readUInt8(at);
    case 'float16':
      return fromHalf(buffer.readUInt16LE(at));
  }
}

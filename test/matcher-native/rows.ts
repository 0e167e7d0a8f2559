/** Unit rows that look random and are the same for the same seed. */
export function randomRows(count: number, dimensions: number, seed: number): Float32Array {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24 - 0.5 || 0.1;
  };
  const rows = new Float32Array(count * dimensions).map(next);
  for (let row = 0; row < count; row++) {
    const values = rows.subarray(row * dimensions, (row + 1) * dimensions);
    const norm = Math.hypot(...values);
    for (let i = 0; i < dimensions; i++) values[i] = (values[i] ?? 0) / norm;
  }
  return rows;
}

/** In double precision. */
export function cosineOf(a: Float32Array, b: Float32Array): number {
  return Math.min(
    1,
    Math.max(
      -1,
      a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0),
    ),
  );
}

export function keyNumber(number: number): Buffer {
  const key = Buffer.alloc(16);
  key.writeUInt32BE(number);
  return key;
}

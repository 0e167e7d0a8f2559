export interface Spread {
  readonly count: number;
  readonly mean: number;
  readonly deviation: number;
  readonly min: number;
  readonly max: number;
}

/** @param values at least two. */
export function spread(values: readonly number[]): Spread {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1));
  return { count, mean, deviation, min: Math.min(...values), max: Math.max(...values) };
}

/**
 * Two rows of cosines a and b to their person's centre have cosine a b, beside noise of variance (1 - a²)(1 - b²) over
 * the dimensions: the mean and deviation of a that give pairs this mean and deviation.
 */
export function centreCosine({ mean, deviation }: Spread, dimensions: number): { mean: number; deviation: number } {
  const noise = (1 - mean) ** 2 / dimensions;
  return { mean: Math.sqrt(mean), deviation: Math.sqrt(Math.max(0, deviation ** 2 - noise) / (2 * mean)) };
}

/** The middle value; of an even number of values the mean of the two in the middle. @throws RangeError when empty. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('no values, so no median');
  return (low + high) / 2;
}

/** The smallest value that at least `share` (0..1) of all values do not exceed. @throws RangeError when empty. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('no values, so no percentile');
  return value;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const DIGITS = 10_000;

/**
 * Values that add up to 1, four digits after the point, and the name of the largest (of equal ones the first).
 * @param values one for each name, none negative. @throws RangeError when one is, or all are 0.
 */
export function shares<T extends string>(names: readonly T[], values: readonly number[]) {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!(total > 0) || values.length !== names.length || values.some((value) => !(value >= 0))) {
    throw new RangeError(`no shares: ${values}`);
  }
  const parts = values.map((value) => Math.round((value / total) * DIGITS));
  const largest = values.indexOf(Math.max(...values));
  parts[largest] = (parts[largest] ?? 0) + DIGITS - parts.reduce((sum, part) => sum + part, 0);
  const estimations = Object.fromEntries(names.map((name, i) => [name, (parts[i] ?? 0) / DIGITS])) as Record<T, number>;
  return { predominant: names[largest] as T, estimations };
}

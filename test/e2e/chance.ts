/** Random choices that a seed repeats. */
export interface Chance {
  /** 0 <= value < limit, whole. */
  below(limit: number): number;
  shuffled<T>(items: readonly T[]): T[];
}

/** Mulberry32: small, and good enough to pick moments. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    shuffled(items) {
      const keyed = items.map((item) => ({ item, key: next() }));
      return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
    },
  };
}

/** FACET_TEST_SEED, else another one every time. */
export const testSeed = (): number => Number(process.env['FACET_TEST_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

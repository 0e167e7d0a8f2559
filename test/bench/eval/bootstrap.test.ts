import { bootstrapByPerson, type Comparison } from '../../../bench/eval/bootstrap.ts';

/** `photos` photos a person; genuine scores lie around `genuine`, the others around 0. */
function comparisons(persons: number, photos: number, genuine: number): Comparison[] {
  const all: Comparison[] = [];
  const templates = persons * photos;
  for (let i = 0; i < templates; i++) {
    for (let j = i + 1; j < templates; j++) {
      const [a, b] = [Math.floor(i / photos), Math.floor(j / photos)];
      const noise = Math.sin(12.9898 * i + 78.233 * j) / 3;
      all.push({ score: (a === b ? genuine : 0) + noise, a, b });
    }
  }
  return all;
}

const OPTIONS = { persons: 20, replicates: 300, seed: 1 };

test('the same seed gives the same intervals, and they hold the value', () => {
  const all = comparisons(20, 3, 0.4);
  const [first, again] = [bootstrapByPerson(all, OPTIONS), bootstrapByPerson(all.toReversed(), OPTIONS)];
  expect(first).toEqual(again);
  const [low = 1, high = 0] = first?.auc ?? [];
  expect(low).toBeLessThan(high);
  expect(low).toBeGreaterThan(0.7);
  expect(high).toBeLessThanOrEqual(1);
  const [eerLow = 1, eerHigh = 0] = first?.eer ?? [];
  expect(eerLow).toBeLessThan(eerHigh);
});

test('scores that lie apart have no error in any draw', () => {
  expect(bootstrapByPerson(comparisons(10, 2, 0.9), { ...OPTIONS, persons: 10 })).toMatchObject({
    auc: [1, 1],
    eer: [0, 0],
  });
});

test('more persons narrow the interval', () => {
  const width = (persons: number): number => {
    const [low = 0, high = 1] = bootstrapByPerson(comparisons(persons, 2, 0.3), { ...OPTIONS, persons })?.auc ?? [];
    return high - low;
  };
  expect(width(40)).toBeLessThan(width(8));
});

test('without comparisons of both kinds there is no interval', () => {
  expect(bootstrapByPerson([{ score: 1, a: 0, b: 0 }], { ...OPTIONS, persons: 1 })).toBeNull();
});

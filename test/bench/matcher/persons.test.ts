import { CENTRE_COSINE, Persons } from '../../../bench/matcher/persons.ts';

const GALLERY = { rows: 3000, dimensions: 128, seed: 7 };
const { rows, dimensions } = GALLERY;
const persons = new Persons(GALLERY);
const all = new Float32Array(rows * dimensions);
for (let row = 0; row < rows; row++) persons.row(row, all, row * dimensions);
const rowAt = (row: number) => all.subarray(row * dimensions, (row + 1) * dimensions);
const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

const byPerson = new Map<number, number[]>();
for (let row = 0; row < rows; row++) {
  const person = persons.personOf(row);
  byPerson.set(person, [...(byPerson.get(person) ?? []), row]);
}
const same = [...byPerson.values()].flatMap((own) =>
  own.flatMap((a, i) => own.slice(i + 1).map((b) => dot(rowAt(a), rowAt(b)))),
);

test('every row has norm 1, and the same gallery gives the same rows', () => {
  for (let row = 0; row < rows; row++) expect(Math.abs(dot(rowAt(row), rowAt(row)) - 1)).toBeLessThan(1e-5);
  const again = new Float32Array(dimensions);
  new Persons(GALLERY).row(1234, again, 0);
  expect(again).toEqual(rowAt(1234).slice());
  new Persons({ ...GALLERY, seed: 8 }).row(1234, again, 0);
  expect(again).not.toEqual(rowAt(1234).slice());
});

test('a person has 1 to 5 rows, which lie apart', () => {
  const counts = [...byPerson.values()].map(({ length }) => length);
  expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, 5]);
  expect(mean(counts)).toBeCloseTo(3, 0);
  const gaps = [...byPerson.values()].flatMap((own) => own.slice(1).map((row, i) => row - (own[i] ?? 0)));
  expect(Math.min(...gaps)).toBeGreaterThan(100);
});

test('rows of a person are as alike as those of real descriptors, rows of two persons are nearly orthogonal', () => {
  expect(mean(same)).toBeCloseTo(0.775, 1);
  expect(Math.abs(mean(same) - 0.775)).toBeLessThan(0.01);
  expect(Math.abs(deviation(same) - 0.094)).toBeLessThan(0.01);
  const different = Array.from({ length: 2000 }, (_, i) => [i, i + 7] as const)
    .filter(([a, b]) => persons.personOf(a) !== persons.personOf(b))
    .map(([a, b]) => dot(rowAt(a), rowAt(b)));
  expect(Math.abs(mean(different))).toBeLessThan(0.01);
  expect(deviation(different)).toBeCloseTo(1 / Math.sqrt(dimensions), 2);
  expect(CENTRE_COSINE.mean).toBeLessThan(1);
});

test('a query is a further row of a person, one in eight of nobody', () => {
  const query = new Float32Array(dimensions);
  for (let q = 0; q < 64; q++) {
    persons.query(q, query, 0);
    const person = persons.personOfQuery(q);
    expect(person === undefined).toBe(q % 8 === 7);
    const own = byPerson.get(person ?? -1) ?? [];
    expect(own.every((row) => dot(rowAt(row), query) > 0.3 && dot(rowAt(row), query) < 0.999)).toBe(true);
  }
});

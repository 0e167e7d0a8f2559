import { DEFINITIONS, FIGURES_OF } from '../../../bench/models/figures.ts';
import { MEASURES } from '../../../bench/models/parts.ts';
import { PARTS } from '../../../bench/models/plan.ts';

test('each part but the table measures, and each figure belongs to one part', () => {
  expect(Object.keys(MEASURES)).toEqual(PARTS.filter((part) => part !== 'stages'));
  expect(Object.values(FIGURES_OF).flat().toSorted()).toEqual(Object.keys(DEFINITIONS).toSorted());
});

import { namedColours } from '../../../models/body/colours.ts';
import { headShare, lowerBody, SAMPLE_HEAD, upperBody } from '../../../models/body/parts.ts';
import { dressed } from './clothes.ts';

const ALL = { top: 0, bottom: 1 };

test.each([
  ['black', '#101010'],
  ['grey', '#7f8080'],
  ['white', '#f4f4f0'],
  ['red', '#c01818'],
  ['green', '#208030'],
  ['blue', '#2040a0'],
  ['yellow', '#f0d820'],
  ['brown', '#6b4226'],
  ['orange', '#ff8010'],
  ['purple', '#7030a0'],
  ['khaki', '#8a8a50'],
  ['pink', '#ffb0c0'],
  ['beige', '#e8d8b8'],
])('%s is %s', async (name, colour) => {
  expect(namedColours(await dressed([1, colour]), ALL)).toEqual([name]);
});

test('colours come with the largest first; many small ones are no colour', async () => {
  expect(namedColours(await dressed([0.6, '#2040a0'], [1, '#f4f4f0']), ALL)).toEqual(['blue', 'white']);
  const patchwork = await dressed(
    [0.2, '#c01818'],
    [0.4, '#2040a0'],
    [0.6, '#f0d820'],
    [0.8, '#208030'],
    [1, '#101010'],
  );
  expect(namedColours(patchwork, ALL)).toEqual(['multicolored']);
});

test('shirt and trousers of a standing person', async () => {
  const sample = await dressed([0.18, '#c09070'], [0.53, '#c01818'], [0.93, '#2040a0'], [1, '#101010']);
  expect(upperBody(sample, SAMPLE_HEAD)).toEqual({
    headwear: 'unavailable',
    sleeve: 'unavailable',
    upper_clothing: { colors: ['red'] },
  });
  expect(lowerBody(sample, SAMPLE_HEAD)).toEqual({
    lower_garment: { type: 'unavailable', colors: ['blue'] },
    shoes: 'unavailable',
  });
});

test('what the box does not show has the colour undefined', async () => {
  const body = { x: 0, y: 0, width: 300, height: 400 };
  const chest = headShare(body, { x: 100, y: 20, width: 80, height: 100 }); // The chin at 120 of 400 pixels.
  expect(chest).toBeCloseTo(0.3, 9);
  const sample = await dressed([0.3, '#c09070'], [1, '#c01818']);
  expect(upperBody(sample, chest)?.upper_clothing.colors).toEqual(['red']);
  expect(lowerBody(sample, chest)?.lower_garment.colors).toEqual(['undefined']);
  expect(upperBody(sample, 0.7)?.upper_clothing.colors).toEqual(['undefined']);
});

test('without a face the proportions of the box say how much of the body there is', () => {
  expect(headShare({ x: 0, y: 0, width: 200, height: 700 }, undefined)).toBeCloseTo(1 / 7.5, 2);
  expect(headShare({ x: 0, y: 0, width: 300, height: 400 }, undefined)).toBeCloseTo(1 / 3, 9);
});

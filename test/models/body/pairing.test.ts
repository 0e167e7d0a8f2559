import { pairFaces } from '../../../models/body/pairing.ts';

const rect = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const paired = (...args: Parameters<typeof pairFaces>) => [...pairFaces(...args).pairs].sort(([a], [b]) => a - b);

test('each face goes with the body that it stands on', () => {
  const faces = [rect(320, 20, 60, 80), rect(40, 10, 60, 80)];
  const bodies = [rect(0, 0, 140, 600), rect(280, 0, 140, 600)];
  expect(paired(faces, bodies)).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('a face on the legs or beside the body is somebody else’s', () => {
  const body = [rect(0, 0, 200, 600)];
  expect(paired([rect(70, 400, 60, 60)], body)).toEqual([]);
  expect(paired([rect(190, 20, 60, 60)], body)).toEqual([]);
});

test('of two faces before one body the larger is its own, of two bodies round one face the smaller', () => {
  expect(paired([rect(150, 20, 20, 25), rect(70, 20, 60, 80)], [rect(0, 0, 200, 600)])).toEqual([[0, 1]]);
  expect(paired([rect(70, 20, 60, 80)], [rect(0, 0, 600, 640), rect(0, 0, 200, 600)])).toEqual([[1, 0]]);
});

test('a second box round people who have theirs is nobody, one that shows no face is somebody', () => {
  const faces = [rect(70, 20, 60, 80), rect(270, 20, 60, 80)];
  const bodies = [rect(0, 0, 200, 600), rect(200, 0, 200, 600), rect(0, 0, 400, 600), rect(500, 0, 200, 600)];
  const { pairs, doubles } = pairFaces(faces, bodies);
  expect([pairs.get(0), pairs.get(1)]).toEqual([0, 1]);
  expect([...doubles]).toEqual([2]);
});

test('nobody there', () => {
  expect(paired([], [])).toEqual([]);
  expect([...pairFaces([], [rect(0, 0, 10, 20)]).doubles]).toEqual([]);
});

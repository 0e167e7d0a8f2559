import { ANCHORS, readMask } from '../../../models/face/mask.ts';

const THRESHOLDS = { score: 0.3, overlap: 0.2 };

/** Outputs that know one box: the anchor nearest to the given one, moved onto it exactly. */
function outputs(box: { x: number; y: number; width: number; height: number }, mask: number, bare: number) {
  const boxes = new Float32Array(4 * ANCHORS.length);
  const scores = new Float32Array(2 * ANCHORS.length);
  const centre = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const distances = ANCHORS.map(
    ([x, y, w, h]) =>
      Math.hypot(x - centre[0], y - centre[1]) + Math.abs(Math.log(w / box.width)) + Math.abs(Math.log(h / box.height)),
  );
  const nearest = distances.indexOf(Math.min(...distances));
  const [x, y, w, h] = ANCHORS[nearest] ?? [0, 0, 1, 1];
  const offsets = [(centre[0] - x) / w / 0.1, (centre[1] - y) / h / 0.1];
  boxes.set([...offsets, Math.log(box.width / w) / 0.2, Math.log(box.height / h) / 0.2], 4 * nearest);
  scores.set([mask, bare], 2 * nearest);
  return { boxes, scores };
}

test('the network has 460 anchors, those of the coarsest grid last', () => {
  expect(ANCHORS).toHaveLength(460);
  expect(ANCHORS[0]?.slice(0, 3)).toEqual([0.5 / 9, 0.5 / 9, 0.16]);
  expect(ANCHORS.at(-1)?.slice(0, 2)).toEqual([2.5 / 3, 2.5 / 3]);
});

test('the best scores of boxes on the face are read', () => {
  const face = { x: 0.28, y: 0.25, width: 0.44, height: 0.5 };
  for (const [mask, bare] of [
    [0.9, 0.05],
    [0.1, 0.8],
  ] as const) {
    const { boxes, scores } = outputs(face, mask, bare);
    const read = readMask(boxes, scores, THRESHOLDS);
    expect(read.mask).toBeCloseTo(mask);
    expect(read.bare).toBeCloseTo(bare);
  }
});

test('a box beside the face and a weak one count for nothing', () => {
  const beside = outputs({ x: 0, y: 0, width: 0.2, height: 0.2 }, 0.9, 0);
  expect(readMask(beside.boxes, beside.scores, THRESHOLDS)).toEqual({ mask: 0, bare: 0 });
  const weak = outputs({ x: 0.25, y: 0.25, width: 0.5, height: 0.5 }, 0.2, 0.29);
  expect(readMask(weak.boxes, weak.scores, THRESHOLDS)).toEqual({ mask: 0, bare: 0 });
});

import type { BodyDecoder } from './bodyDetector.ts';

/** Corners, score and class of each row. */
const VALUES = 6;
/** COCO's first class. */
const PERSON = 0;

/** CenterNet's graph decodes its boxes itself. */
export const decodeCenternet: BodyDecoder = (read, _width, scoreMin) => {
  const rows = read('detections');
  return Array.from({ length: rows.length / VALUES }, (_, i) => [...rows.subarray(i * VALUES, (i + 1) * VALUES)])
    .filter(([, , , , score = 0, type]) => type === PERSON && score >= scoreMin)
    .map(([left = 0, top = 0, right = 0, bottom = 0, score = 0]) => ({
      rect: { x: left, y: top, width: right - left, height: bottom - top },
      score,
    }));
};

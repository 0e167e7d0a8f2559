import { overlap, type Rect } from '../geometry.ts';

/** Where a box shows nothing but a head, hair above and no neck below, the middle of the face lies a little below its own. */
const UPPER_PART = 0.6;

/** Body -> its face, as indexes; and the bodies that are nobody's. */
interface Pairs {
  readonly pairs: Map<number, number>;
  /** Bodies without a face of their own whose upper part shows somebody else's: second boxes round the same people. */
  readonly doubles: Set<number>;
}

/**
 * Which face belongs to which body: its centre lies in the upper part of the body's box. Where several could, those that
 * share most of their area (intersection over union) go together first: of two faces before one body the larger, of two
 * bodies behind one face the smaller. No face and no body is used twice.
 */
export function pairFaces(faces: readonly Rect[], bodies: readonly Rect[]): Pairs {
  const possible = bodies.flatMap((body, b) =>
    faces.flatMap((face, f) => (isHeadOf(face, body) ? [{ b, f, shared: overlap(face, body) }] : [])),
  );
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { b, f } of possible.sort((one, other) => other.shared - one.shared)) {
    if (pairs.has(b) || taken.has(f)) continue;
    pairs.set(b, f);
    taken.add(f);
  }
  return { pairs, doubles: new Set(possible.flatMap(({ b }) => (pairs.has(b) ? [] : [b]))) };
}

function isHeadOf(face: Rect, body: Rect): boolean {
  const [x, y] = [face.x + face.width / 2 - body.x, face.y + face.height / 2 - body.y];
  return x >= 0 && x <= body.width && y >= 0 && y <= body.height * UPPER_PART;
}

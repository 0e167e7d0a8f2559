import { type Frame, FrameError, KIND, type Part } from './frames.ts';
import { floatsOf } from './protocol.ts';
import { idAt } from './uuid.ts';

/** Which search gave an answer; the place in this list is its number in the frame. */
export const TIERS = ['exact', 'codes', 'index'] as const;
export type Tier = (typeof TIERS)[number];

/** How an answer came about. */
export interface Effort {
  tier: Tier;
  /** Rows compared with the descriptors. */
  rows_scanned: number;
  /** Those of them that were compared a second time, exactly. */
  rows_reranked: number;
}

/** Lists of all descriptors one after another: `counts[i]` hits belong to descriptor i, best first. */
export interface Found extends Effort {
  counts: Uint32Array;
  cosines: Float32Array;
  /** What was hit: 16 bytes of a UUID each, or numbers of the rows that came with the question. */
  hits: Uint8Array | Uint32Array;
}

/** What a caller gets. */
export interface MatchAnswer extends Effort {
  /** One list per descriptor, best first. */
  results: { id: string; cosine: number }[][];
}

const HEAD_BYTES = 24;
const FORM = { keys: 0, rows: 1 } as const;

/**
 * The content of an answer: uint8 tier, uint8 form of hits (0: 16 bytes, 1: uint32), uint16 0, uint32 descriptors,
 * float64 rows scanned, float64 rows re-ranked; then counts (uint32), hits, cosines (float32).
 */
export function encodeAnswer({ tier, rows_scanned, rows_reranked, counts, cosines, hits }: Found): Part[] {
  const head = Buffer.alloc(HEAD_BYTES);
  head[0] = TIERS.indexOf(tier);
  head[1] = hits instanceof Uint32Array ? FORM.rows : FORM.keys;
  head.writeUInt32LE(counts.length, 4);
  head.writeDoubleLE(rows_scanned, 8);
  head.writeDoubleLE(rows_reranked, 16);
  return [head, counts, hits, cosines];
}

/** @param ids what rows were called in the question; undefined: hits are UUIDs. @throws {FrameError} */
export function decodeAnswer({ kind, content }: Frame, descriptors: number, ids?: readonly string[]): MatchAnswer {
  const form = ids ? FORM.rows : FORM.keys;
  const tier = TIERS[content[0] ?? -1];
  const bytesOfHit = ids ? 4 : 16;
  const hitsAt = HEAD_BYTES + 4 * descriptors;
  const hits = (content.length - hitsAt) / (bytesOfHit + 4);
  if (kind !== KIND.answer || !tier || content[1] !== form || !Number.isInteger(hits) || hits < 0) throw malformed();
  if (content.readUInt32LE(4) !== descriptors) throw malformed();
  const cosines = floatsOf(content.subarray(hitsAt + bytesOfHit * hits));
  const idOf = (i: number) => (ids ? ids[content.readUInt32LE(hitsAt + 4 * i)] : idAt(content, hitsAt + 16 * i));
  const results: MatchAnswer['results'] = [];
  let at = 0;
  for (let i = 0; i < descriptors; i++) {
    const end = at + content.readUInt32LE(HEAD_BYTES + 4 * i);
    if (end > hits) throw malformed();
    const list: MatchAnswer['results'][number] = [];
    for (; at < end; at++) list.push(checked(idOf(at), cosines[at]));
    results.push(list);
  }
  if (at !== hits) throw malformed();
  return { tier, rows_scanned: content.readDoubleLE(8), rows_reranked: content.readDoubleLE(16), results };
}

function checked(id: string | undefined, cosine = Number.NaN): { id: string; cosine: number } {
  if (id === undefined || !(cosine >= -1 && cosine <= 1)) throw malformed();
  return { id, cosine };
}

const malformed = () => new FrameError('the answer of the matcher is malformed');

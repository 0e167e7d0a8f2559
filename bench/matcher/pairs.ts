import type { Measurements } from '../figures.ts';
import { median } from '../statistics.ts';
import type { GalleryName } from './figures.ts';
import { startOurs } from './ours.ts';
import { startPeers } from './peers.ts';
import { type Bench, type Setting, THREADS } from './setting.ts';

/** Above what two rows are those of one person, as a rule. */
const THRESHOLD = 0.5;
/** Rows a side of a matrix product: the fastest on this machine is the peer's. */
const BLOCKS = [1024, 2048, 4096, 8192] as const;
/** A round of the peer takes a part of the left side: it takes a minute for all of it. */
const PEER_LEFT_MAX = 10_000;

/** Pairs of two sets above a threshold, both sides with two threads. */
export async function pairFigures({ plan, keep }: Bench, { rows }: Setting): Promise<Measurements<GalleryName>> {
  const [left, right] = plan.pairs_rows;
  const from = rows.count - right;
  const question = { ...rows, left, from, to: rows.count, threshold: THRESHOLD };
  const peers = keep(await startPeers(THREADS));
  const ours = keep(startOurs());
  await ours.open(THREADS);
  const rates: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  const few = { ...question, left: Math.min(left, PEER_LEFT_MAX) };
  const one = await ours.pairs(few);
  let [block, best] = [0, Number.POSITIVE_INFINITY];
  for (const candidate of BLOCKS) {
    const other = await peers.pairs({ ...few, block: candidate });
    if (other.s < best) [block, best] = [candidate, other.s];
    // Float32 sums may put a pair on the other side of the threshold.
    if (Math.abs(one.pairs - other.pairs) > 1 + other.pairs / 1000) {
      throw new Error(`ours found ${one.pairs} pairs and numpy ${other.pairs}`);
    }
  }
  for (let round = 0; round < plan.rounds; round++) {
    rates.ours.push((left * right) / (await ours.pairs(question)).s);
    rates.peer.push((few.left * right) / (await peers.pairs({ ...few, block })).s);
  }
  await Promise.all([ours.end(), peers.end()]);
  const [value, peer] = [median(rates.ours), median(rates.peer)];
  return { pairs_vs_blas: { value: value / peer, peer_value: peer / 1e6, ratio: value / peer } };
}

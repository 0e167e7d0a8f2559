import { type Measurements, reasonOf } from '../figures.ts';
import { median } from '../statistics.ts';
import { recallAt1 } from './curve.ts';
import type { ScanName } from './figures.ts';
import { type Ours, startOurs, type Tier } from './ours.ts';
import { type Found, type Peers, startPeers } from './peers.ts';
import { isStranger } from './persons.ts';
import type { Plan } from './plan.ts';
import type { Bench, Setting } from './setting.ts';

const K = 10;
const MANY = 16;
/** Recall is asked for by so many queries a call: the answers are those of single ones. */
const RECALL_BATCH = 16;
/** Float32 sums in another order may swap rows that are all but equal. */
const SAME_AS_FAISS_MIN = 0.999;
const MILLION = 1e6;

/** Seconds a query, of each round. */
interface Times {
  exact: number[];
  exact16: number[];
  flat: number[];
  flat16: number[];
  read: number[];
  codes: number[];
  codes_exact: number[];
  /** With k = 1: the tenth best row of a person with five is anybody's, so that no bound can rule much out. */
  exact_k1: number[];
  codes_k1: number[];
  codes_exact_k1: number[];
}

const perQuery = ({ s, ids }: Found): number => s / ids.length;

/** The time of `count` queries, `batch` a call, after one call that does not count. */
async function time(
  search: (question: { first: number; count: number; batch: number; k: number }) => Promise<Found>,
  round: number,
  { count, batch }: { count: number; batch: number },
  queries: number,
  k = K,
): Promise<number> {
  await search({ first: 0, count: batch, batch, k });
  const first = Math.min(round * count, queries - count);
  return perQuery(await search({ first, count, batch, k }));
}

async function rounds(ours: Ours, peers: Peers, setting: Setting, plan: Plan, tiers: readonly Tier[]): Promise<Times> {
  const times: Times = {
    ...{ exact: [], exact16: [], flat: [], flat16: [], read: [], codes: [], codes_exact: [] },
    ...{ exact_k1: [], codes_k1: [], codes_exact_k1: [] },
  };
  const one = { count: plan.singles, batch: 1 };
  const many = { count: plan.batches * MANY, batch: MANY };
  const { count, dimensions } = setting.rows;
  for (let round = 0; round < plan.rounds; round++) {
    const by = (tier: Tier) => (question: Parameters<Ours['search']>[1]) => ours.search(tier, question);
    for (const tier of tiers) {
      times[tier].push(await time(by(tier), round, one, plan.queries));
      times[`${tier}_k1`].push(await time(by(tier), round, one, plan.queries, 1));
    }
    times.flat.push(await time(peers.search, round, one, plan.queries));
    times.exact16.push(await time(by('exact'), round, many, plan.queries));
    times.flat16.push(await time(peers.search, round, many, plan.queries));
    times.read.push(await ours.read(count * dimensions));
  }
  return times;
}

/** @throws Error when the exact answers are not FAISS's. */
async function check(ours: Ours, tier: Tier, setting: Setting, plan: Plan): Promise<void> {
  const count = Math.min(plan.queries, 512);
  const { ids } = await ours.search(tier, { first: 0, count, batch: RECALL_BATCH, k: K });
  const same = recallAt1(ids, setting.truth, 0, () => true);
  if (same < SAME_AS_FAISS_MIN) throw new Error(`${tier} search has another best row than FAISS for ${1 - same}`);
}

/** One thread on both sides, one query at a time and 16 a call, over rows that are all in memory. */
export async function scanFigures(bench: Bench, setting: Setting, withCodes: boolean): Promise<Measurements<ScanName>> {
  const { plan, keep } = bench;
  const figures: Measurements<ScanName> = {};
  const peers = keep(await startPeers(1));
  const ours = keep(startOurs());
  await ours.open(1);
  for (const side of [ours, peers]) await side.queries(setting.queries);
  const codes = await fill(ours, setting, withCodes);
  const tiers: readonly Tier[] = codes.missing === undefined ? ['exact', 'codes', 'codes_exact'] : ['exact'];
  for (const tier of tiers) if (tier !== 'codes') await check(ours, tier, setting, plan);
  await peers.flat(setting.rows);
  const times = await rounds(ours, peers, setting, plan, tiers);
  Object.assign(figures, exactFigures(times, setting));
  if (codes.missing === undefined) Object.assign(figures, await codesFigures(times, ours, setting, plan));
  else for (const name of CODES) figures[name] = codes.missing;
  figures.exact_1q_vs_usearch_i8 = await usearchI8(peers, times, setting, plan).catch(reasonOf);
  await Promise.all([peers.end(), ours.end()]);
  const perRow = (bytes: number) => ({ value: bytes / setting.rows.count, peer_value: setting.rows.dimensions * 4 });
  figures.collection_bytes_per_row = perRow(codes.bytes);
  figures.codes_bytes_per_row = codes.missing ?? perRow(codes.codes_bytes);
  return figures;
}

const CODES = [
  'codes_1q_vs_exact',
  'codes_recall_at_1',
  'codes_recall_at_1_strangers',
  'codes_recall_at_10',
  'codes_exact_1q_vs_exact',
  'codes_1q_vs_exact_k1',
  'codes_exact_1q_vs_exact_k1',
] as const satisfies readonly ScanName[];

/** Fills with codes where that is asked for and there; else without, and says why. */
async function fill(ours: Ours, { rows }: Setting, withCodes: boolean) {
  if (!withCodes) return { ...(await ours.fill(rows, false)), missing: 'part codes was left out' };
  try {
    return { ...(await ours.fill(rows, true)), missing: undefined };
  } catch (error) {
    return { ...(await ours.fill(rows, false)), missing: reasonOf(error) };
  }
}

function exactFigures(times: Times, { rows: { count, dimensions } }: Setting): Measurements<ScanName> {
  const rate = (seconds: readonly number[]) => count / median(seconds) / MILLION;
  const [flat, flat16] = [rate(times.flat), rate(times.flat16)];
  // Any path counts whose answer is proved.
  const proved =
    times.codes_exact.length > 0 ? Math.max(rate(times.exact), rate(times.codes_exact)) : rate(times.exact);
  const bytes = count * dimensions;
  const share = median(times.read) / median(times.exact);
  return {
    exact_1q_vs_faiss: { value: proved / flat, peer_value: flat, ratio: proved / flat },
    exact_1q_bandwidth_share: { value: share, peer_value: bytes / median(times.read) / 1e9, ratio: share },
    exact_16q_vs_faiss: {
      value: rate(times.exact16) / flat16,
      peer_value: flat16,
      ratio: rate(times.exact16) / flat16,
    },
  };
}

async function codesFigures(times: Times, ours: Ours, setting: Setting, plan: Plan): Promise<Measurements<ScanName>> {
  const against = (some: readonly number[], exact: readonly number[]) => {
    const value = median(exact) / median(some);
    return { value, peer_value: 1 / median(exact), ratio: value };
  };
  const { ids } = await ours.search('codes', { first: 0, count: plan.queries, batch: RECALL_BATCH, k: K });
  return {
    codes_1q_vs_exact: against(times.codes, times.exact),
    codes_exact_1q_vs_exact: against(times.codes_exact, times.exact),
    codes_1q_vs_exact_k1: against(times.codes_k1, times.exact_k1),
    codes_exact_1q_vs_exact_k1: against(times.codes_exact_k1, times.exact_k1),
    codes_recall_at_1: { value: recallAt1(ids, setting.truth, 0, (query) => !isStranger(query)) },
    codes_recall_at_1_strangers: { value: recallAt1(ids, setting.truth, 0, isStranger) },
    codes_recall_at_10: { value: await ours.recall({ first: 0, count: plan.queries, batch: RECALL_BATCH, k: K }) },
  };
}

/** After the others, not in turn with them: it converts the rows, which FAISS's copy leaves no room for. */
async function usearchI8(peers: Peers, times: Times, { rows }: Setting, plan: Plan) {
  await peers.usearchI8(rows);
  const seconds: number[] = [];
  for (let round = 0; round < plan.rounds; round++) {
    seconds.push(await time(peers.search, round, { count: plan.singles, batch: 1 }, plan.queries));
  }
  const peer = rows.count / median(seconds) / MILLION;
  const ratio = rows.count / median(times.exact) / MILLION / peer;
  return { value: ratio, peer_value: peer, ratio };
}

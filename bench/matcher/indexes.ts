import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Measurements as Measured } from '../figures.ts';
import { median } from '../statistics.ts';
import { fastestReaching, type Point, recallAt1 } from './curve.ts';
import type { IndexName, Measurements } from './figures.ts';
import { type Ours, startOurs } from './ours.ts';
import { Built, type Found, type Peers, type SearchQuestion, startPeers, versionOf } from './peers.ts';
import { isStranger } from './persons.ts';
import type { Plan } from './plan.ts';
import { type Bench, type Setting, THREADS } from './setting.ts';

/** Recall is that of the best row. */
const K = 1;
/** What a request asks for, as a rule: shown too. */
const K_MANY = 10;
const RECALL_MIN = 0.99;
/**
 * Ours has to have this to spare on its curve: the fastest of many settings is often one whose recall was lucky, and 900
 * queries tell it to 0.003.
 */
const CURVE_ERROR = 0.005;
/** Of both graphs: hnswlib's and usearch's own defaults. */
const GRAPHS = {
  hnswlib: { m: 16, ef_construction: 200 },
  usearch: { m: 16, ef_construction: 128 },
} as const;
type Kind = keyof typeof GRAPHS;
const KINDS = Object.keys(GRAPHS) as readonly Kind[];
/** Partitions that our index visits at most; 0: as calibrated when it was built. */
const EFFORTS = [0, 1, 4, 16, 32, 64, 96, 128, 192, 256, 384, 512, 768, 1024] as const;
/** How long a peer's build took, kept beside its graph. */
const Note = Built.extend({ threads: z.int() });

/** Searches one query at a time by one thread. */
type Searcher = (effort: number, question: SearchQuestion) => Promise<Found>;
export type Curves = Record<string, readonly Point[]>;

/** Builds the peer's graph with two threads, or reads it from the last time; a build takes minutes. */
async function openGraph(peers: Peers, kind: Kind, { rows, folder }: Setting): Promise<number> {
  const { m, ef_construction } = GRAPHS[kind];
  const file = join(folder, `${kind}-${versionOf(kind)}-m${m}-e${ef_construction}-t${THREADS}.graph`);
  const note = `${file}.json`;
  const noted = () => (existsSync(note) ? Note.safeParse(JSON.parse(readFileSync(note, 'utf8'))).data : undefined);
  if (!noted()) rmSync(file, { force: true }); // What an ended run has left behind is no graph.
  const { built } = await peers.graph({ kind, file, m, ef_construction, build_threads: THREADS, ...rows });
  if (built) writeFileSync(note, JSON.stringify({ ...built, threads: THREADS }));
  return rows.count / Note.parse(noted()).cpu_s;
}

async function curve(search: Searcher, efforts: readonly number[], setting: Setting, plan: Plan): Promise<Point[]> {
  const points: Point[] = [];
  for (const effort of efforts) {
    points.push(await point(search, effort, setting, { first: 0, count: plan.curve_queries }));
    if (effort !== 0 && (points.at(-1)?.recall ?? 0) >= 0.9999) break; // More effort only takes longer.
  }
  return points;
}

async function point(
  search: Searcher,
  effort: number,
  { truth }: Setting,
  { first, count, k = K }: { first: number; count: number; k?: number },
): Promise<Point> {
  await search(effort, { first, count: Math.min(16, count), batch: 1, k });
  const { s, ids } = await search(effort, { first, count, batch: 1, k });
  return { effort, recall: recallAt1(ids, truth, first, (query) => !isStranger(query)), qps: count / s };
}

const bySetting =
  (peers: Peers): Searcher =>
  (ef, question) =>
    peers.search({ ...question, ef });
const byEffort =
  (ours: Ours): Searcher =>
  (effort, question) =>
    ours.searchIndex(effort, question);

/** What a process has grown by after it has opened an index and answered queries from all over it. */
async function residentBytes(
  process: { memory(): Promise<number>; queries(file: Setting['queries']): Promise<null> },
  open: () => Promise<unknown>,
  search: Searcher,
  effort: number,
  { queries }: Setting,
  plan: Plan,
): Promise<number> {
  await process.queries(queries);
  const before = await process.memory();
  await open();
  for (let asked = 0; asked < plan.memory_queries; asked += queries.count) {
    const count = Math.min(queries.count, plan.memory_queries - asked);
    await search(effort, { first: 0, count, batch: 1, k: K });
  }
  return (await process.memory()) - before;
}

interface Opened {
  readonly ours: Ours;
  readonly path: string;
  /** Of processor time: what other programs take does not count. */
  readonly build_rows_per_s: number;
  readonly file_bytes: number;
}

/** Builds our index with as many threads as the peers', every time anew. */
export async function openOurs({ keep }: Bench, { rows, queries, folder }: Setting): Promise<Opened> {
  const path = join(folder, 'ours.index');
  const builder = keep(startOurs());
  await builder.open(THREADS);
  const { cpu_s, bytes } = await builder.buildIndex(rows, path);
  await builder.end();
  const ours = keep(startOurs());
  await ours.open(1);
  await ours.queries(queries);
  await ours.openIndex(path, rows.dimensions);
  return { ours, path, build_rows_per_s: rows.count / cpu_s, file_bytes: bytes };
}

/** The chosen setting of each side again, in turns: medians of all rounds. */
async function inTurns(
  sides: Readonly<Record<string, { search: Searcher; effort: number }>>,
  setting: Setting,
  plan: Plan,
  k = K,
): Promise<Record<string, Point>> {
  const seen: Record<string, Point[]> = {};
  for (let round = 0; round < plan.rounds; round++) {
    for (const [name, { search, effort }] of Object.entries(sides)) {
      const first = (round * plan.curve_queries) % (plan.queries - plan.curve_queries + 1);
      const one = await point(search, effort, setting, { first, count: plan.curve_queries, k });
      seen[name] = [...(seen[name] ?? []), one];
    }
  }
  return Object.fromEntries(
    Object.entries(seen).map(([name, points]) => [
      name,
      {
        effort: points[0]?.effort ?? 0,
        recall: points.reduce((sum, { recall }) => sum + recall, 0) / points.length,
        qps: median(points.map(({ qps }) => qps)),
      },
    ]),
  );
}

/** Ours alone, where the peers would take hours. */
export async function aloneFigures(bench: Bench, setting: Setting): Promise<Measurements> {
  const opened = await openOurs(bench, setting);
  const search = byEffort(opened.ours);
  const points = await curve(search, EFFORTS, setting, bench.plan);
  const { effort } = fastestReaching(points, RECALL_MIN + CURVE_ERROR);
  const { ours: best } = await inTurns({ ours: { search, effort } }, setting, bench.plan);
  await opened.ours.end();
  if (!best) throw new Error('no round was measured');
  return {
    index_qps_10m_128: { value: best.qps },
    index_recall_at_1_10m_128: { value: best.recall },
    index_build_rows_per_s_10m_128: { value: opened.build_rows_per_s },
    index_resident_bytes_per_row_10m_128: {
      value: (await oursResident(bench, opened.path, effort, setting)) / setting.rows.count,
    },
  };
}

async function oursResident(bench: Bench, path: string, effort: number, setting: Setting): Promise<number> {
  const fresh = bench.keep(startOurs());
  await fresh.open(1);
  const open = () => fresh.openIndex(path, setting.rows.dimensions);
  const bytes = await residentBytes(fresh, open, byEffort(fresh), effort, setting, bench.plan);
  await fresh.end();
  return bytes;
}

async function peerResident(bench: Bench, kind: Kind, effort: number, setting: Setting): Promise<number> {
  const fresh = bench.keep(await startPeers(1));
  await fresh.imported(kind);
  const open = () => openGraph(fresh, kind, setting);
  const bytes = await residentBytes(fresh, open, bySetting(fresh), effort, setting, bench.plan);
  await fresh.end();
  return bytes;
}

/** Ours beside both graphs, over the same rows, by one thread. */
export async function indexFigures(bench: Bench, setting: Setting) {
  const { plan, keep, say } = bench;
  const opened = await openOurs(bench, setting);
  const curves: Record<string, Point[]> = {};
  const sides: Record<string, { search: Searcher; effort: number }> = {};
  const builds: Partial<Record<Kind, number>> = {};
  for (const kind of KINDS) {
    say(`${kind} ...`);
    const peers = keep(await startPeers(1));
    await peers.queries(setting.queries);
    builds[kind] = await openGraph(peers, kind, setting);
    const search = bySetting(peers);
    curves[kind] = await curve(search, plan.efs, setting, plan);
    sides[kind] = { search, effort: fastestReaching(curves[kind], RECALL_MIN).effort };
  }
  const search = byEffort(opened.ours);
  curves['ours'] = await curve(search, EFFORTS, setting, plan);
  const recalls = KINDS.map((kind) => fastestReaching(curves[kind] ?? [], RECALL_MIN).recall);
  sides['ours'] = {
    search,
    effort: fastestReaching(curves['ours'], Math.max(RECALL_MIN + CURVE_ERROR, ...recalls)).effort,
  };
  const chosen = await inTurns(sides, setting, plan);
  // The timed turns ask too few queries to tell 0.99 from 0.98: recall is taken over those that no curve has seen.
  const unseen = { first: plan.curve_queries, count: plan.queries - plan.curve_queries };
  for (const kind of ['ours', 'hnswlib'] as const) {
    const [side, timed] = [sides[kind], chosen[kind]];
    if (side && timed)
      chosen[kind] = { ...timed, recall: (await point(side.search, side.effort, setting, unseen)).recall };
  }
  const many = await inTurns(sides, setting, plan, K_MANY);
  await opened.ours.end();
  const resident = {
    ours: await oursResident(bench, opened.path, sides['ours'].effort, setting),
    hnswlib: await peerResident(bench, 'hnswlib', sides['hnswlib']?.effort ?? 64, setting),
  };
  const figures = compared(chosen, many, opened.build_rows_per_s, builds.hnswlib ?? NaN, resident);
  const { count, dimensions } = setting.rows;
  figures.index_file_bytes_per_row = { value: opened.file_bytes / count, peer_value: dimensions * 4 };
  return { figures, curves: curves as Curves };
}

function compared(
  chosen: Readonly<Record<string, Point>>,
  many: Readonly<Record<string, Point>>,
  build: number,
  hnswlibBuild: number,
  resident: { ours: number; hnswlib: number },
): Measured<IndexName> {
  const { ours, usearch, hnswlib } = chosen;
  const [ours10, hnswlib10] = [many['ours'], many['hnswlib']];
  if (!ours || !usearch || !hnswlib || !ours10 || !hnswlib10) throw new Error('a side was not measured');
  const against = (value: number, peer_value: number) => ({
    value: value / peer_value,
    peer_value,
    ratio: value / peer_value,
  });
  return {
    index_qps_vs_usearch: against(ours.qps, usearch.qps),
    index_qps_vs_hnswlib: against(ours.qps, hnswlib.qps),
    index_qps_vs_hnswlib_k10: against(ours10.qps, hnswlib10.qps),
    index_recall_at_1: { value: ours.recall, peer_value: hnswlib.recall },
    index_build_vs_hnswlib: against(build, hnswlibBuild),
    index_memory_vs_hnswlib: {
      value: resident.ours / resident.hnswlib,
      peer_value: resident.hnswlib / 1e6,
      ratio: resident.ours / resident.hnswlib,
    },
  };
}

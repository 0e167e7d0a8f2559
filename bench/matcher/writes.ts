import type { Measurements } from '../figures.ts';
import { median, percentile } from '../statistics.ts';
import type { WriteName } from './figures.ts';
import { startOurs } from './ours.ts';
import { type Bench, type Setting, THREADS } from './setting.ts';

const READERS = 2;
/** Rows a call of upsert or remove. */
const BATCH_ROWS = 2048;

/**
 * Writes as fast as they go while two readers search one query after the other, in turns with the same readers alone.
 * The slow-down is that of the slowest search of a round.
 */
export async function writeFigures({ plan, keep }: Bench, setting: Setting): Promise<Measurements<WriteName>> {
  const ours = keep(startOurs());
  await ours.open(THREADS);
  await ours.queries(setting.queries);
  await ours.fill(setting.rows, false);
  const seen = { nothing: side(), upsert: side(), remove: side() };
  for (let round = 0; round < plan.rounds; round++) {
    for (const write of ['nothing', 'upsert', 'remove'] as const) {
      const { rows_per_s, search_ms } = await ours.writes({
        write,
        ms: plan.writes_ms,
        readers: READERS,
        batch: BATCH_ROWS,
      });
      seen[write].rows_per_s.push(rows_per_s);
      seen[write].slowest_ms.push(Math.max(...search_ms));
    }
  }
  const alone = median(seen.nothing.slowest_ms);
  const slowdown = (write: 'upsert' | 'remove') => {
    const value = median(seen[write].slowest_ms) / alone;
    return { value, peer_value: alone, ratio: value };
  };
  const { found_ms, search_ms } = await ours.found(plan.upserts_found);
  await ours.end();
  return {
    upsert_rows_per_s: { value: median(seen.upsert.rows_per_s) },
    remove_rows_per_s: { value: median(seen.remove.rows_per_s) },
    upsert_readers_worst_slowdown: slowdown('upsert'),
    remove_readers_worst_slowdown: slowdown('remove'),
    upsert_to_found_p99_ms: { value: percentile(found_ms, 0.99), peer_value: percentile(search_ms, 0.99) },
  };
}

const side = () => ({ rows_per_s: [] as number[], slowest_ms: [] as number[] });

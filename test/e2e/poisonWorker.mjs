// `facet worker events` with photos that do harm, told by what follows the end of their JPEG: POISON ends the process
// as a fault in native code would, SLOW keeps it busy for five seconds, BUSY for one and a half.
import { setTimeout as delay } from 'node:timers/promises';
import { NativeConnection } from '@temporalio/worker';

const SLOW_MS = 5_000;
const BUSY_MS = 1_500;
const part = (name) => import(new URL(`../../dist/${name}.js`, import.meta.url).href);
const [{ loadConfig }, { createLog }, { openStores }, { openEngine }, { observe }, { createEventsActivities }, worker] =
  await Promise.all(
    ['config', 'log', 'openStores', 'openEngine', 'observe', 'eventsActivities', 'eventsWorker'].map((name) =>
      part(`bin/${name}`),
    ),
  );
const [{ createMatcherClient }, { Handover }] = await Promise.all([
  part('matcher/client'),
  part('stores/memory/handover'),
]);

const config = loadConfig();
const log = createLog(config, 'worker-events');
const [stores, engine, connection] = await Promise.all([
  openStores(config, log),
  openEngine(config),
  NativeConnection.connect({ address: config.TEMPORAL_ADDRESS }),
]);
const harmful = {
  ...engine,
  async describe(photo, request, options) {
    const end = Buffer.from(photo.subarray(-6)).toString('latin1');
    if (end === 'POISON') process.kill(process.pid, 'SIGKILL');
    if (end.endsWith('SLOW')) await delay(SLOW_MS, undefined, { signal: options?.signal });
    if (end.endsWith('BUSY')) await delay(BUSY_MS);
    return engine.describe(photo, request, options);
  },
};
const matcher = createMatcherClient(config.FACET_MATCHER_URL);
const { activities } = createEventsActivities({
  stores,
  matcher,
  handover: new Handover(),
  engine: harmful,
  requestKeepS: config.FACET_REQUEST_KEEP_S,
});
const observed = await observe(config, 'worker-events', stores.redis, log);
const running = await worker.startEventsWorker(connection, config.TEMPORAL_NAMESPACE, activities, observed.monitor);
process.send({ ready: true, url: null });
process.once('SIGTERM', async () => {
  await running.drain();
  await observed.close();
  await Promise.all([connection.close(), matcher.close(), engine.close(), stores.close()]);
  process.exit(0);
});
process.once('disconnect', () => process.exit(1));

import { NativeConnection } from '@temporalio/worker';
import { createMatcherClient } from '../matcher/client.ts';
import { Handover } from '../stores/memory/handover.ts';
import type { RunningRole } from './api.ts';
import type { Config } from './config.ts';
import { createDescribeActivities, createEventsActivities } from './eventsActivities.ts';
import { endWithWorker, installRuntime, startDescribeWorker, startEventsWorker } from './eventsWorker.ts';
import { createLog } from './log.ts';
import { openManifest } from './modelSettings.ts';
import { observe } from './observe.ts';
import { inferenceThreads, openEngine } from './openEngine.ts';
import { openStores } from './openStores.ts';
import { runOutbox } from './outbox.ts';
import { withPatience } from './patience.ts';
import { runSweeper } from './sweeper.ts';
import { tellModels } from './toldModels.ts';

/** `facet worker events`: runs the workflows apart from the API. */
export async function runEventsWorker(config: Config): Promise<RunningRole> {
  const log = createLog(config, 'worker-events');
  installRuntime(log);
  const [stores, engine, connection] = await Promise.all([
    openStores(config, log),
    config.FACET_EVENTS_PLACEMENT === 'local'
      ? openEngine(config, (line) => {
          log.info(line);
        })
      : null,
    withPatience('Temporal', log, () => NativeConnection.connect({ address: config.TEMPORAL_ADDRESS })),
  ]);
  const matcher = createMatcherClient(config.FACET_MATCHER_URL);
  openManifest(config); // Matching needs the similarity of the operator's own descriptors, wherever they are made.
  const told = engine && (await tellModels(stores.redis, engine.report, log));
  const observed = await observe(config, 'worker-events', stores.redis, log);
  const requestKeepS = config.FACET_REQUEST_KEEP_S;
  const { activities } = createEventsActivities({ stores, matcher, handover: new Handover(), engine, requestKeepS });
  const worker = await startEventsWorker(connection, config.TEMPORAL_NAMESPACE, activities, observed.monitor);
  endWithWorker(worker, log);
  log.info('ready');
  return {
    async close() {
      await told?.close();
      await worker.drain();
      await observed.close();
      await Promise.all([connection.close(), matcher.close(), engine?.close(), stores.close()]);
    },
  };
}

/** `facet worker describe`: models only, for placement `remote`. */
export async function runDescribeWorker(config: Config): Promise<RunningRole> {
  const log = createLog(config, 'worker-describe');
  installRuntime(log);
  const [stores, engine, connection] = await Promise.all([
    openStores(config, log),
    openEngine(config, (line) => {
      log.info(line);
    }),
    withPatience('Temporal', log, () => NativeConnection.connect({ address: config.TEMPORAL_ADDRESS })),
  ]);
  const told = await tellModels(stores.redis, engine.report, log);
  const observed = await observe(config, 'worker-describe', stores.redis, log);
  const activities = createDescribeActivities(stores, new Handover(), engine);
  const parallel = inferenceThreads(config) + 1; // One more than threads: the next photo is fetched meanwhile.
  const worker = await startDescribeWorker(connection, config.TEMPORAL_NAMESPACE, activities, {
    parallel,
    monitor: observed.monitor,
  });
  endWithWorker(worker, log);
  log.info('ready');
  return {
    async close() {
      await told.close();
      await worker.drain();
      await observed.close();
      await Promise.all([connection.close(), engine.close(), stores.close()]);
    },
  };
}

/** `facet worker io`: callbacks and what else goes out, and the sweeper. */
export async function runIoWorker(config: Config): Promise<RunningRole> {
  const log = createLog(config, 'worker-io');
  const stores = await openStores(config, log);
  const observed = await observe(config, 'worker-io', stores.redis, log);
  const stop = new AbortController();
  const { signal } = stop;
  const work = Promise.all([
    runOutbox({ sql: stores.sql, log, monitor: observed.monitor, allow: config.FACET_CALLBACK_ALLOW, signal }),
    runSweeper(
      { ...stores, log, retryKeepS: config.FACET_RETRY_KEEP_S, auditKeepDays: config.FACET_AUDIT_KEEP_DAYS },
      signal,
    ),
  ]);
  work.catch((err: unknown) => {
    log.fatal({ err }, 'sending callbacks or sweeping ended');
    process.exit(1); // The supervisor starts the role anew.
  });
  log.info('ready');
  return {
    async close() {
      stop.abort();
      await work;
      await observed.close();
      await stores.close();
    },
  };
}

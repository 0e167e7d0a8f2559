import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  DefaultLogger,
  type LogLevel,
  type NativeConnection,
  Runtime,
  Worker,
  type WorkerOptions,
} from '@temporalio/worker';
import type { Logger } from 'pino';
import { translateErrors } from '../activities/failure.ts';
import type { DescribeActivities, StoreActivities } from '../activities/index.ts';
import { tellMonitor } from '../activities/tellMonitor.ts';
import type { Monitor } from '../stores/monitoring/monitor.ts';

/** A worker, started; `drain` lets it finish what it has and resolves when it has ended. */
export interface RunningWorker {
  drain(): Promise<void>;
  /** Rejects when the worker ends by itself, with the reason. */
  readonly ended: Promise<void>;
}

const LEVELS: Record<LogLevel, 'debug' | 'info' | 'warn' | 'error'> = {
  TRACE: 'debug',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
};

/** Puts the SDK's own words into our log. Once in a process, before its first connection. */
export function installRuntime(log: Logger): void {
  const logger = new DefaultLogger('WARN', ({ level, message, meta }) => {
    log[LEVELS[level]](meta ?? {}, message);
  });
  Runtime.install({ logger });
}

const interceptorsOf = (monitor: Monitor): NonNullable<WorkerOptions['interceptors']> => ({
  activity: [tellMonitor(monitor), () => ({ inbound: translateErrors })],
});

/** The bundle that the build made; from sources it is made at start, which takes two seconds. */
function workflowCode(): Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath' | 'bundlerOptions'> {
  const bundle = fileURLToPath(new URL('../workflows.bundle.js', import.meta.url));
  if (existsSync(bundle)) return { workflowBundle: { codePath: bundle } };
  const source = import.meta.url.endsWith('.ts') ? '../workflows/index.ts' : '../workflows/index.js';
  const workflowsPath = fileURLToPath(new URL(source, import.meta.url));
  return { workflowsPath, bundlerOptions: { preloadModules: [workflowsPath] } };
}

/** How the worker of queue `events` is set, whatever it works on: it asks for no regular activities. */
export const EVENTS_WORKER = {
  enableNonLocalActivities: false,
  maxCachedWorkflows: 200,
  maxConcurrentLocalActivityExecutions: 100,
  shutdownGraceTime: '30 s',
} as const satisfies Partial<WorkerOptions>;

/** Queue `events`: the workflow and its local activities. */
export async function startEventsWorker(
  connection: NativeConnection,
  namespace: string,
  activities: DescribeActivities & StoreActivities,
  monitor: Monitor,
  taskQueue = 'events',
): Promise<RunningWorker> {
  const worker = await Worker.create({
    ...EVENTS_WORKER,
    interceptors: interceptorsOf(monitor),
    connection,
    namespace,
    taskQueue,
    ...workflowCode(),
    activities: { ...activities },
  });
  return run(worker);
}

/** Queue `describe`: models only. */
export async function startDescribeWorker(
  connection: NativeConnection,
  namespace: string,
  activities: DescribeActivities,
  { parallel, monitor }: { parallel: number; monitor: Monitor },
  taskQueue = 'describe',
): Promise<RunningWorker> {
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue,
    activities: { ...activities },
    interceptors: interceptorsOf(monitor),
    maxConcurrentActivityTaskExecutions: parallel,
    maxHeartbeatThrottleInterval: '1 s', // A cancel is seen at the next heartbeat that really goes out.
    shutdownGraceTime: '30 s',
  });
  return run(worker);
}

function run(worker: Worker): RunningWorker {
  const ended = worker.run();
  ended.catch(() => undefined); // Whoever holds the worker looks at `ended`; until then this is not an accident.
  return {
    ended,
    async drain() {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await ended;
    },
  };
}

/** A worker that ends by itself leaves a process that serves nobody: it is ended, and started again by its supervisor. */
export function endWithWorker(worker: RunningWorker, log: Logger): void {
  worker.ended.catch((error: unknown) => {
    log.fatal({ err: error }, 'the Temporal worker ended');
    process.exit(1);
  });
}

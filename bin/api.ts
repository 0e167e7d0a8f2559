import { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { Logger } from 'pino';
import { createApp } from '../api/app.ts';
import { AuditLog } from '../api/auditLog.ts';
import { type Auth, createAuth } from '../api/auth/auth.ts';
import { createLicensing } from '../api/licensing.ts';
import { serve } from '../api/server.ts';
import type { ApiSettings, Services } from '../api/services.ts';
import { createSockets } from '../api/ws/sockets.ts';
import { createMatcherClient } from '../matcher/client.ts';
import { createImageReader } from '../models/imageReader.ts';
import { Handover } from '../stores/memory/handover.ts';
import { ensureDefaultAccount } from '../stores/postgres/accounts.ts';
import { insertActions } from '../stores/postgres/audit.ts';
import { migrate } from '../stores/postgres/migrate.ts';
import { createSubscriber } from '../stores/redis/client.ts';
import { ensureAdminPassword } from './adminPassword.ts';
import { createChecks, createRoleChecks } from './checks.ts';
import { type Config, servicesOff, shownConfig, switchedOn } from './config.ts';
import { createEventsActivities } from './eventsActivities.ts';
import { createEventsServices } from './eventsServices.ts';
import { endWithWorker, installRuntime, startEventsWorker } from './eventsWorker.ts';
import { termsOf } from './licenseFields.ts';
import { createLog } from './log.ts';
import { openManifest } from './modelSettings.ts';
import { openEngine, remoteModels } from './openEngine.ts';
import { influxOf, openMonitor } from './openMonitor.ts';
import { openStores, type Stores } from './openStores.ts';
import { withPatience } from './patience.ts';
import { listenServices } from './servicePorts.ts';
import { hearModels } from './toldModels.ts';

/** What a role gives to whoever started it. */
export interface RunningRole {
  readonly url?: string;
  close(): Promise<void>;
}

/** The API, and the worker of queue `events` in the same process unless the configuration puts it apart. */
export async function runApi(config: Config): Promise<RunningRole> {
  const log = createLog(config, 'api');
  installRuntime(log);
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = config;
  const stores = await openStores(config, log);
  const settings = settingsOf(config);
  const auth = createAuth({ ...stores, settings });
  const embedded = config.FACET_EVENTS_WORKER === 'embedded';
  const describes = embedded && config.FACET_EVENTS_PLACEMENT === 'local';
  const [engine, connection] = await Promise.all([
    describes
      ? openEngine(config, (line) => {
          log.info(line);
        })
      : null,
    withPatience('Temporal', log, () => NativeConnection.connect({ address })),
    withPatience('PostgreSQL', log, () => prepareDatabase(config, stores, auth, log)),
  ]);
  const client = new Client({ connection, namespace });
  const monitor = openMonitor(influxOf(config), log);
  const matcher = createMatcherClient(config.FACET_MATCHER_URL);
  const handover = new Handover();
  const descriptorVersion = engine?.descriptor.version ?? preferredVersion(config);
  const images = createImageReader({
    pixelsMax: config.FACET_IMAGE_PIXELS_MAX,
    formats: config.FACET_IMAGE_FORMATS,
  });
  const heard = engine ? null : await hearModels(stores.redis, log);
  const parts = { stores, matcher, handover, engine, requestKeepS: config.FACET_REQUEST_KEEP_S };
  const { activities, describeAhead } = createEventsActivities(parts);
  const audit = new AuditLog((actions) => insertActions(stores.sql, actions), log);
  const services: Services = {
    ...stores,
    matcher,
    images,
    log,
    monitor,
    audit,
    engine: engine ?? remoteModels(config, () => heard?.reports() ?? []),
    settings,
    auth,
    licensing: createLicensing({ sql: stores.sql, terms: termsOf(config) }),
    config: shownConfig(config),
    checks: createChecks({ stores, client, namespace, matcher }),
    roleChecks: createRoleChecks(config, stores.redis),
    events: createEventsServices(config, {
      ...{ stores, client, handover, embedded, descriptorVersion },
      describeAhead: engine ? describeAhead : undefined,
      describing: engine?.backlog,
    }),
  };
  const worker = embedded ? await startEventsWorker(connection, namespace, activities, monitor) : null;
  const http = await listen(config, services, log);
  if (worker) endWithWorker(worker, log);
  return {
    url: http.url,
    async close() {
      heard?.close();
      await http.close();
      await worker?.drain();
      await audit.close();
      await Promise.all([connection.close(), matcher.close(), engine?.close(), images.close(), stores.close()]);
      await monitor.close();
    },
  };
}

async function prepareDatabase(config: Config, { sql }: Stores, auth: Auth, log: Logger): Promise<void> {
  await migrate(config.DATABASE_URL);
  await ensureDefaultAccount(sql, config.FACET_ADMIN_LOGIN);
  await ensureAdminPassword({ sql, auth, log }, config);
}

async function listen(config: Config, services: Services, log: Logger): Promise<Required<RunningRole>> {
  const { FACET_API_HOST: host, FACET_API_PORT: port } = config;
  const http = await serve(createApp(services), { host, port, publicUrl: services.settings.publicUrl });
  const subscriber = createSubscriber(config.REDIS_URL, (error) => {
    log.warn({ err: error }, 'the subscription to Redis broke');
  });
  const { publicUrl, servicesOff } = services.settings;
  const { authenticate } = services.auth;
  const sockets = createSockets({ subscriber, log, authenticate, publicUrl, servicesOff, monitor: services.monitor });
  http.server.on('upgrade', sockets.upgrade);
  const others = await listenServices(config, services);
  const url = `http://${host}:${http.port}`;
  log.info({ url }, 'ready');
  return {
    url,
    async close() {
      await sockets.close(); // First: the server waits for its connections.
      await Promise.all([http, ...others].map((server) => server.close()));
      subscriber.disconnect();
    },
  };
}

function settingsOf(config: Config): ApiSettings {
  const { FACET_PUBLIC_URL, FACET_API_HOST, FACET_API_PORT, ANONYMOUS_ACCOUNT_ID } = config;
  return {
    publicUrl: (FACET_PUBLIC_URL || `http://${FACET_API_HOST}:${FACET_API_PORT}`).replace(/\/$/, ''),
    allowAccountHeader: switchedOn(config, 'ALLOW_LUNA_ACCOUNT_AUTH_HEADER'),
    anonymousAccountId: ANONYMOUS_ACCOUNT_ID || null,
    lockout: {
      loginFailuresMax: config.FACET_LOGIN_FAILURES_MAX,
      addressFailuresMax: config.FACET_ADDRESS_FAILURES_MAX,
      lockS: config.FACET_LOGIN_LOCK_S,
    },
    configUsers: configUsers(config),
    openRegistration: switchedOn(config, 'FACET_OPEN_REGISTRATION'),
    corsOrigins: config.CORS_ORIGINS,
    objectBytesMax: config.FACET_OBJECT_BYTES_MAX,
    servicesOff: servicesOff(config),
  };
}

function configUsers({ FACET_SERVICE_ACCOUNTS, CONFIG_AUTHORIZATION_USERS }: Config): ApiSettings['configUsers'] {
  return FACET_SERVICE_ACCOUNTS === 'off' && CONFIG_AUTHORIZATION_USERS.length > 0 ? CONFIG_AUTHORIZATION_USERS : null;
}

/** Of a raw descriptor without a version, where the models are in other processes. */
function preferredVersion(config: Config): number {
  const { models, packs } = openManifest(config);
  const { face_descriptor } = packs[config.FACET_MODEL_PACK === 'npm' ? 'npm' : 'standard'];
  return models.find(({ id }) => id === face_descriptor)?.version ?? 0;
}

import type { Logger } from 'pino';
import type { ConfigUser } from '../contract/accounts.ts';
import type { IntakeLimits } from '../contract/orders.ts';
import type { OptionalService } from '../contract/services.ts';
import type { MatcherClient } from '../matcher/client.ts';
import type { Engine } from '../models/engine.ts';
import type { ImageReader } from '../models/imageReader.ts';
import type { PackReport } from '../models/packReport.ts';
import type { Handover } from '../stores/memory/handover.ts';
import type { Monitor } from '../stores/monitoring/monitor.ts';
import type { Inbox } from '../stores/objects/inbox.ts';
import type { ObjectStore } from '../stores/objects/objectStore.ts';
import type { AccountPool } from '../stores/postgres/accountPool.ts';
import type { Sql } from '../stores/postgres/pool.ts';
import type { AttributeStore } from '../stores/redis/attributes.ts';
import type { AuditLog } from './auditLog.ts';
import type { Auth } from './auth/auth.ts';
import type { Lockout } from './auth/signIn.ts';
import type { DescriptorVersions } from './descriptors.ts';
import type { ClaimDeps } from './events/claim.ts';
import type { Dispatcher } from './events/dispatcher.ts';
import type { HandlerCache } from './events/handlerCache.ts';
import type { Licensing } from './licensing.ts';

/** What an operator may change about the edge. `bin/config.ts` reads it, tests write it down. */
export interface ApiSettings {
  /** Where clients reach us, without a slash at its end: links in error bodies begin with it. */
  readonly publicUrl: string;
  /** ALLOW_LUNA_ACCOUNT_AUTH_HEADER: whether `Luna-Account-Id` alone is believed. */
  readonly allowAccountHeader: boolean;
  /** ANONYMOUS_ACCOUNT_ID: the account of requests without credentials; null: they are refused. */
  readonly anonymousAccountId: string | null;
  /** CONFIG_AUTHORIZATION_USERS while Accounts is off: they alone sign in. null: those of the database do. */
  readonly configUsers: readonly ConfigUser[] | null;
  /** Whether anybody may `POST /6/accounts`. */
  readonly openRegistration: boolean;
  readonly lockout: Lockout;
  /** CORS_ORIGINS: origins of browsers that may call; `*` stands for all. */
  readonly corsOrigins: readonly string[];
  /** Bytes of one object of POST /6/objects. */
  readonly objectBytesMax: number;
  /** FACET_SERVICE_…: those that are switched off. */
  readonly servicesOff: ReadonlySet<OptionalService>;
}

/** A setting that is in force, as text; `value` of a secret is asterisks. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly description: string;
}

/** Rejects, within its own time, when the dependency cannot serve; its message names what is wrong. */
export type Check = () => Promise<void>;

interface ForgottenOrder {
  readonly account_id: string;
  readonly request_id: string;
  readonly order_id: string;
}

/** What generating events needs beside the stores. */
export interface EventsServices {
  readonly dispatcher: Pick<Dispatcher, 'admit' | 'run'>;
  readonly handover: Handover;
  readonly inbox: Pick<Inbox, 'put'>;
  readonly claims: ClaimDeps;
  /** Removes all that an answered order left on its way: photos, descriptors in transfer, its answer. */
  readonly forget: (order: ForgottenOrder) => Promise<void>;
  readonly handlers: HandlerCache;
  readonly placement: 'local' | 'remote';
  /** Seconds that an answer is remembered under its request id. */
  readonly requestKeepS: number;
  /** Downloads an image from an address of the caller's. @throws PlatformError urlRefused, imageNotLoaded */
  readonly fetchImage: (url: string) => Promise<Buffer>;
  readonly descriptorVersions: DescriptorVersions;
  readonly intakeLimits: IntakeLimits;
}

/**
 * The handles an operation may use. The composition root in bin/ makes the only instance, tests make their own.
 * Each slice that needs another handle adds its field here.
 */
export interface Services {
  readonly auth: Auth;
  readonly events: EventsServices;
  /** In an operation: rows of the account that is asked for, unless it `crossesAccounts`. Elsewhere: all rows. */
  readonly sql: Sql;
  /** Rows of one account, for what is made once and serves them all. */
  readonly accounts: Pick<AccountPool, 'all' | 'of'>;
  readonly objects: Pick<ObjectStore, 'get' | 'getStream' | 'put' | 'putStream' | 'remove'>;
  readonly images: Pick<ImageReader, 'format' | 'check' | 'toJpeg' | 'thumbnail'>;
  readonly attributes: AttributeStore;
  readonly matcher: Pick<MatcherClient, 'match' | 'rank'>;
  /** `report` is null until a process that has models is heard of. */
  readonly engine: Pick<Engine, 'available'> & { readonly report: PackReport | null };
  readonly licensing: Licensing;
  readonly audit: Pick<AuditLog, 'note'>;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly monitor: Monitor;
  readonly settings: ApiSettings;
  /** Every setting, for administrators. */
  readonly config: readonly Setting[];
  /** By the names of GET /healthcheck: postgres, redis, objects, temporal, matcher. */
  readonly checks: Readonly<Record<string, Check>>;
  /** Whether each role that runs apart does: worker-io, … */
  readonly roleChecks: Readonly<Record<string, Check>>;
}

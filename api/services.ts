import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { ObjectStore } from '../stores/objects/objectStore.ts';
import type { AttributeStore } from '../stores/redis/attributes.ts';

/** What an operator may change about the edge. `bin/config.ts` reads it, tests write it down. */
export interface ApiSettings {
  /** Where clients reach us, without a slash at its end: links in error bodies begin with it. */
  readonly publicUrl: string;
  /** ALLOW_LUNA_ACCOUNT_AUTH_HEADER: whether `Luna-Account-Id` alone is believed. */
  readonly allowAccountHeader: boolean;
  /** ANONYMOUS_ACCOUNT_ID: the account of requests without credentials; null: they are refused. */
  readonly anonymousAccountId: string | null;
  /** Whether anybody may `POST /6/accounts`. */
  readonly openRegistration: boolean;
  /** CORS_ORIGINS: origins of browsers that may call; `*` stands for all. */
  readonly corsOrigins: readonly string[];
}

/** Rejects, within its own time, when the dependency cannot serve; its message names what is wrong. */
export type Check = () => Promise<void>;

/** What can be estimated with the models that are here. */
export interface Engine {
  /** true, or a sentence that names the missing model. */
  available(estimation: string): true | string;
}

/**
 * The handles an operation may use. The composition root in bin/ makes the only instance, tests make their own.
 * Each slice that needs another handle adds its field here.
 */
export interface Services {
  readonly sql: Pool;
  readonly objects: Pick<ObjectStore, 'get'>;
  readonly attributes: Pick<AttributeStore, 'get' | 'exists'>;
  readonly engine: Engine;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly settings: ApiSettings;
  /** By the names of GET /healthcheck: postgres, redis, objects, temporal, matcher. */
  readonly checks: Readonly<Record<string, Check>>;
}

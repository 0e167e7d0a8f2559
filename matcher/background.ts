import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Logger } from 'pino';
import { PlatformError } from '../contract/errors.ts';
import { findUsed, noteUsed } from '../stores/postgres/usedScopes.ts';
import { listen } from '../stores/postgres/wakeup.ts';
import type { Collections } from './collections.ts';

interface Deps {
  pool: pg.Pool;
  collections: Collections;
  /** The matcher's address: what it is remembered under. */
  matcher: string;
  log: Pick<Logger, 'info' | 'warn'>;
}

/** The channel of the triggers on links and descriptors. */
const CHANNEL = 'faces_changed';
/** Changes are read at most so often before anybody asks: bursts of writes share a reading. */
const WARM_EVERY_MS = 100;
/** Changes are looked for so often while nothing is heard: the connection may be broken. */
const UNHEARD_MS = 10_000;
const NOTE_EVERY_MS = 60_000;

/** Loads what was asked for lately, keeps what is loaded fresh, and notes what is asked for. None is waited for. */
export function startBackground(deps: Deps): { stop(): Promise<void> } {
  const { pool, collections, log } = deps;
  const stopping = new AbortController();
  const { signal } = stopping;
  const wakeup = listen(pool, CHANNEL);
  let notedAt = new Date();

  async function follow(): Promise<void> {
    while (!signal.aborted) {
      await wakeup.next(UNHEARD_MS);
      await collections.warm();
      await sleep(WARM_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async function note(): Promise<void> {
    const since = notedAt;
    notedAt = new Date();
    const used = collections.usedSince(since);
    if (used.length > 0) await noteUsed(pool, deps.matcher, used);
  }

  const noteOrTell = () =>
    note().catch((err: unknown) => {
      log.warn({ err }, 'what was asked for was not noted');
    });
  const noting = setInterval(() => void noteOrTell(), NOTE_EVERY_MS);
  const running = Promise.all([loadUsed(deps, signal), follow()]);

  return {
    async stop() {
      clearInterval(noting);
      stopping.abort();
      wakeup.close();
      await running;
      await noteOrTell();
    },
  };
}

/** The latest first, until no more fit. */
async function loadUsed({ pool, collections, matcher, log }: Deps, signal: AbortSignal): Promise<void> {
  try {
    for (const used of await findUsed(pool, matcher)) {
      if (signal.aborted) return;
      await collections.load(used);
    }
  } catch (error) {
    const isFull = error instanceof PlatformError && error.key === 'matcherUnavailable';
    if (isFull) log.info({ reason: error.message }, 'the memory is full: other collections are loaded when asked for');
    else log.warn({ err: error }, 'collections are loaded when they are asked for');
  }
}

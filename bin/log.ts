import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** JSON lines on stdout; `facet up` puts them into a file per role. Secrets never come near it. */
export function createLog(config: Pick<Config, 'FACET_LOG_LEVEL'>, role: string): Logger {
  return pino({ level: config.FACET_LOG_LEVEL, base: { role }, timestamp: pino.stdTimeFunctions.isoTime });
}

import { isNativeError } from 'node:util/types';

const AWAY_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P01', // the server is stopping, or somebody ended our connection
  '57P02',
  '57P03', // the server is starting
  '57P05',
  '57014', // statement_timeout
  '53300', // no connection left
  '25P03', // idle_in_transaction_session_timeout
]);

/** Did this fail because PostgreSQL cannot be reached or cannot answer now, so that trying again may help? */
export function isPostgresAway(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return AWAY_CODES.has(code) || code.startsWith('08');
  return /connection terminated|query read timeout|timeout exceeded when trying to connect|client has encountered a connection error/i.test(
    error.message,
  );
}

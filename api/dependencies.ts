import { ServiceError } from '@temporalio/client';
import { z } from 'zod';
import { PlatformError } from '../contract/errors.ts';

const Failure = z.object({
  name: z.string().catch(''),
  message: z.string().catch(''),
  stack: z.string().catch(''),
  code: z.union([z.string(), z.number()]).optional().catch(undefined),
  cause: z.unknown(),
});
type Failure = z.infer<typeof Failure>;

const NETWORK =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|UND_ERR_(CONNECT_TIMEOUT|SOCKET|HEADERS_TIMEOUT|BODY_TIMEOUT))$/;
/** SQL states: connection lost, out of connections, shut down, cancelled by a time-out, standby. */
const POSTGRES_STATE = /^(08...|53300|57P0.|57014|25006)$/;
const POSTGRES_TEXT =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Cannot use a pool after)/;
const REDIS_TEXT = /^(Connection is closed|Stream isn't writeable|LOADING |MISCONF |READONLY |Command timed out)/;
const CAUSES_MAX = 8;

/**
 * The part of the platform that an error says is away: `postgres`, `redis`, `temporal`, `objects`, or `network` where
 * the error does not tell; null when it is about something else.
 */
export function dependencyOf(error: unknown): string | null {
  for (const failure of causes(error)) {
    const found = partOf(failure);
    if (found !== null) return found;
  }
  return null;
}

/** What a client is told when a dependency is away or its disk is full; undefined for any other error. */
export function fromDependency(error: unknown): PlatformError | undefined {
  for (const { code, message } of causes(error)) {
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100' || message.startsWith('OOM ')) {
      return new PlatformError('storeFull', 'no space is left to store this; nothing was kept', { cause: error });
    }
  }
  const part = dependencyOf(error);
  if (part === null) return undefined;
  const name = part === 'network' ? 'a part of the platform' : part;
  return new PlatformError('dependencyAway', `${name} cannot be reached; try again later`, { cause: error });
}

function partOf({ name, message, stack, code }: Failure): string | null {
  if (name === 'ServiceError' || name === ServiceError.name) return 'temporal';
  if (typeof code === 'string' && POSTGRES_STATE.test(code)) return 'postgres';
  if (POSTGRES_TEXT.test(message)) return 'postgres';
  if (name === 'MaxRetriesPerRequestError' || REDIS_TEXT.test(message)) return 'redis';
  if (typeof code !== 'string' || !NETWORK.test(code)) return null;
  if (/[\\/]node_modules[\\/]pg(-pool|-protocol)?[\\/]/.test(stack)) return 'postgres';
  if (/[\\/]node_modules[\\/]ioredis[\\/]/.test(stack)) return 'redis';
  if (/[\\/]node_modules[\\/]minio[\\/]/.test(stack)) return 'objects';
  return 'network';
}

function* causes(error: unknown): Generator<Failure> {
  let current = error;
  for (let i = 0; i < CAUSES_MAX && current instanceof Error; i++) {
    const failure = Failure.parse({
      name: current.name,
      message: current.message,
      stack: current.stack,
      code: 'code' in current ? current.code : undefined,
      cause: current.cause,
    });
    yield failure;
    current = failure.cause;
  }
}

import { z } from 'zod';
import { PlatformError } from '../contract/errors.ts';

const Failure = z.object({
  name: z.string().catch(''),
  message: z.string().catch(''),
  stack: z.string().catch(''),
  code: z.union([z.string(), z.number()]).optional().catch(undefined),
  cause: z.unknown().optional(),
});
type Failure = z.infer<typeof Failure>;

const NETWORK =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|UND_ERR_(CONNECT_TIMEOUT|SOCKET|HEADERS_TIMEOUT|BODY_TIMEOUT))$/;
/** SQL states: connection lost, out of connections, shut down, cancelled by a time-out, standby. */
const POSTGRES_STATE = /^(08...|53300|57P0.|57014|25006)$/;
const POSTGRES_TEXT =
  /^(timeout exceeded when trying to connect|Query read timeout|Connection terminated|Client has encountered a connection error|Cannot use a pool after)/;
const REDIS_TEXT = /^(Connection is closed|Stream isn't writeable|LOADING |MISCONF |READONLY |Command timed out)/;
/** CANCELLED, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, UNAVAILABLE: what Temporal's client says of a server that is away. */
const GRPC_AWAY = new Set([1, 4, 8, 14]);
const CAUSES_MAX = 8;

/**
 * The part of the platform that an error says is away: `postgres`, `redis`, `temporal`, `objects`, or `network` where
 * the error does not tell; null when it is about something else.
 */
export function dependencyOf(error: unknown): string | null {
  const failures = [...causes(error)];
  if (failures.some(({ name }) => name === 'ServiceError')) {
    const codes = failures.flatMap(({ code }) => (typeof code === 'number' ? [code] : []));
    return codes.length === 0 || codes.some((code) => GRPC_AWAY.has(code)) ? 'temporal' : null;
  }
  return failures.map(partOf).find((part) => part !== null) ?? null;
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
  const name = part === 'network' ? 'a part of the platform (GET /healthcheck tells which)' : part;
  return new PlatformError('dependencyAway', `${name} cannot be reached; try again later`, { cause: error });
}

function partOf({ name, message, stack, code }: Failure): string | null {
  if (typeof code === 'string' && POSTGRES_STATE.test(code)) return 'postgres';
  if (POSTGRES_TEXT.test(message)) return 'postgres';
  if (name === 'MaxRetriesPerRequestError' || REDIS_TEXT.test(message)) return 'redis';
  if (typeof code !== 'string' || !NETWORK.test(code)) return null;
  if (/[\\/]node_modules[\\/]pg(-pool|-protocol)?[\\/]/.test(stack)) return 'postgres';
  if (/[\\/]node_modules[\\/]ioredis[\\/]/.test(stack)) return 'redis';
  if (/[\\/]node_modules[\\/]minio[\\/]/.test(stack)) return 'objects';
  return 'network';
}

/** The error and its causes; an error is told by its shape, since drivers throw more than instances of Error. */
function* causes(error: unknown): Generator<Failure> {
  let current = error;
  for (let i = 0; i < CAUSES_MAX; i++) {
    const { data } = Failure.safeParse(current);
    if (!data) return;
    yield data;
    current = data.cause;
  }
}

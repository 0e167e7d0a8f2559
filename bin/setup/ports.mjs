import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { alive } from './cache.mjs';

/** @param {number} port @param {string} [host] @returns {Promise<number | undefined>} the port if it is free; 0 asks for any */
function free(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : undefined));
    });
  });
}

/** Whether nobody listens there. @param {number} port @param {string} [host] */
export const isFree = async (port, host) => (await free(port, host)) !== undefined;

/** The wanted port if it is free, else any free one. @param {number} [wanted] @param {string} [host] @returns {Promise<number>} */
export async function freePort(wanted = 0, host) {
  const port = (wanted > 0 ? await free(wanted, host) : undefined) ?? (await free(0, host));
  if (port === undefined) throw new Error(`no free port on ${host ?? '127.0.0.1'}`);
  return port;
}

/** @param {number} port @returns {Promise<boolean>} whether somebody accepts connections */
export function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1000 });
    /** @param {boolean} yes */
    const end = (yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

/** Waits until `check` holds. @param {string} what @param {() => Promise<boolean>} check @param {number} [seconds] */
export async function until(what, check, seconds = 30) {
  const end = Date.now() + seconds * 1000;
  for (let wait = 20; Date.now() < end; wait = Math.min(wait * 1.5, 300)) {
    if (await check()) return;
    await sleep(wait);
  }
  throw new Error(`${what} did not answer within ${seconds} s`);
}

/** Two that start at once must not be given the same port before either listens: each holds a file named after it. */
const RESERVED = join(tmpdir(), `facet-ports-${process.getuid?.() ?? 0}`);

/** @param {number} port */
function reserve(port) {
  const file = join(RESERVED, `${port}`);
  mkdirSync(RESERVED, { recursive: true });
  const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (owner > 0 && owner !== process.pid && !alive(owner)) rmSync(file, { force: true });
  try {
    writeFileSync(file, `${process.pid}`, { flag: 'wx' });
  } catch {
    return false;
  }
  process.once('exit', () => rmSync(file, { force: true }));
  return true;
}

/**
 * The first free port from `base` on, kept for this process. Below the range from which the system takes ports for
 * outgoing connections: there, a client that waits for a server to come back can be given the server's own port.
 * @param {number} base
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export async function portFrom(base, host) {
  for (let port = base; port < base + 500; port += 1) {
    if ((await isFree(port, host)) && reserve(port)) return port;
  }
  throw new Error(`no free port from ${base} to ${base + 499} on ${host ?? '127.0.0.1'}`);
}

import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

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

import net from 'node:net';
import { Connection } from './connection.ts';
import { FIRST_BYTE } from './frames.ts';
import { createHttp } from './http.ts';
import { createAnswerer, type QuestionDeps } from './questions.ts';

export interface MatcherServer {
  readonly listener: net.Server;
  /** Takes no more questions, answers those that are there, and ends. */
  readonly close: () => Promise<void>;
}

const CONNECTIONS_MAX = 1024;
/** What connects says what it wants within this time. */
const SILENT_MS = 10_000;
const DRAIN_MS = 10_000;

/**
 * The listener of a matcher: questions in frames (frames.ts) and, told apart by the first byte, HTTP for people and
 * Prometheus. Whatever comes in, the process stays.
 */
export function createServer(deps: QuestionDeps): MatcherServer {
  const http = createHttp(deps);
  const answer = createAnswerer(deps);
  const sockets = new Set<net.Socket>();
  const silent = new Set<net.Socket>();
  const connections = new Set<Connection>();
  const listener = net.createServer({ noDelay: true, keepAlive: true }, (socket) => {
    for (const set of [sockets, silent]) {
      set.add(socket);
      socket.on('close', () => set.delete(socket));
    }
    socket.on('error', () => undefined); // 'close' follows.
    socket.setTimeout(SILENT_MS, () => socket.destroy());
    socket.once('data', (chunk: Buffer) => {
      silent.delete(socket);
      socket.setTimeout(0);
      socket.removeAllListeners('timeout');
      socket.pause();
      socket.unshift(chunk);
      if (chunk[0] === FIRST_BYTE) serve(socket);
      else http.emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  listener.maxConnections = CONNECTIONS_MAX;

  function serve(socket: net.Socket): void {
    const connection = new Connection(socket, { ...deps, answer });
    connections.add(connection);
    deps.metrics.connections.set(connections.size);
    socket.on('close', () => {
      connections.delete(connection);
      deps.metrics.connections.set(connections.size);
    });
  }

  return {
    listener,
    async close() {
      const closed = new Promise((resolve) => listener.close(resolve));
      for (const socket of silent) socket.destroy();
      for (const connection of connections) connection.drain();
      const timer = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, DRAIN_MS);
      await closed;
      clearTimeout(timer);
    },
  };
}

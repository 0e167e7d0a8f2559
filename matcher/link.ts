import net from 'node:net';
import { encodeFrame, type Frame, FrameReader, GREETING, KIND, type Part } from './frames.ts';

/** The connection is not there, or went away. */
export class LinkError extends Error {
  override readonly name = 'LinkError';
  /** The question may have reached the matcher, and may be what ended it. */
  readonly wasSent: boolean;

  constructor(message: string, wasSent: boolean, options?: ErrorOptions) {
    super(message, options);
    this.wasSent = wasSent;
  }
}

/** No answer came in time. */
export class LateError extends Error {
  override readonly name = 'LateError';
}

/** How long an address is left alone after it failed. */
export const RETRY_MS = 50;
/** An address that did not answer a question in time is asked last for as long. */
const SUSPECT_MS = 1_000;
/** From the attempt to connect to the greeting. */
const CONNECT_MS = 1_000;
const WRITTEN_BYTES_MAX = 64 * 2 ** 20;

interface Waiter {
  resolve(frame: Frame): void;
  reject(error: Error): void;
}

/** One matcher, over one connection that carries any number of questions at once; made when it is needed. */
export class Link {
  readonly address: string;
  readonly #target: net.NetConnectOpts;
  readonly #waiters = new Map<number, Waiter>();
  #socket: net.Socket | undefined;
  #isGreeted = false;
  #lastId = 0;
  #downUntil = 0;
  #suspectUntil = 0;

  /** @param address `unix:/path` or `http://host:port`. */
  constructor(address: string) {
    this.address = address;
    this.#target = targetOf(address);
  }

  /** It failed a moment ago. */
  get isDown(): boolean {
    return this.#downUntil > performance.now();
  }

  get isSuspect(): boolean {
    return this.#suspectUntil > performance.now();
  }

  /**
   * Rejects with LinkError, with LateError after `withinMs`, or with the signal's reason; the matcher is told of the
   * latter two.
   */
  ask(kind: number, parts: readonly Part[], withinMs: number, signal?: AbortSignal): Promise<Frame> {
    const socket = this.#connect();
    if (socket.writableLength > WRITTEN_BYTES_MAX) {
      return Promise.reject(new LinkError(`${this.address} does not read what it is sent`, false));
    }
    this.#lastId = (this.#lastId + 1) >>> 0;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        this.#waiters.delete(id);
      };
      const giveUp = (error: Error) => {
        settle();
        if (this.#socket === socket) socket.write(encodeFrame(KIND.cancel, id));
        reject(error);
      };
      const abort = () => {
        giveUp(signal?.reason as Error);
      };
      const timer = setTimeout(() => {
        this.#suspectUntil = performance.now() + SUSPECT_MS;
        giveUp(new LateError(`${this.address} did not answer in time`));
      }, withinMs);
      signal?.addEventListener('abort', abort);
      this.#waiters.set(id, {
        resolve: (frame) => {
          settle();
          resolve(frame);
        },
        reject: (error) => {
          settle();
          reject(error);
        },
      });
      socket.write(encodeFrame(kind, id, ...parts));
    });
  }

  close(): void {
    this.#socket?.destroy();
  }

  #connect(): net.Socket {
    if (this.#socket) return this.#socket;
    const socket = net.connect({ ...this.#target, noDelay: true, keepAlive: true } as net.NetConnectOpts);
    this.#socket = socket;
    this.#isGreeted = false;
    const timer = setTimeout(() => socket.destroy(new Error('no greeting came')), CONNECT_MS);
    const reader = new FrameReader(
      () => {
        clearTimeout(timer);
        this.#isGreeted = true;
      },
      (frame) => this.#waiters.get(frame.id)?.resolve(frame), // Whoever gave up waits no more.
    );
    let cause: Error | undefined;
    socket.on('data', (chunk: Buffer) => {
      try {
        reader.push(chunk);
      } catch (error) {
        socket.destroy(error as Error);
      }
    });
    socket.on('end', () => socket.destroy());
    socket.on('error', (error) => {
      cause = error;
    });
    socket.on('close', () => {
      clearTimeout(timer);
      this.#lose(cause);
    });
    socket.write(GREETING);
    return socket;
  }

  #lose(cause: Error | undefined): void {
    this.#socket = undefined;
    this.#downUntil = performance.now() + RETRY_MS;
    const message = `${this.address}: ${cause?.message ?? 'the connection was closed'}`;
    const error = new LinkError(message, this.#isGreeted, { cause });
    for (const waiter of [...this.#waiters.values()]) waiter.reject(error);
  }
}

function targetOf(address: string): { path: string } | { host: string; port: number } {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) };
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== 'http:') throw new RangeError(`Expected unix:/path or http://host:port but received ${address}`);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 80) };
}

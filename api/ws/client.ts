import { type RawData, WebSocket } from 'ws';

/** When a client is slow, silent or gone. Milliseconds, messages, bytes. */
export interface SocketLimits {
  readonly pingMs: number;
  readonly missedPongsMax: number;
  readonly queueMax: number;
  readonly bufferedBytesMax: number;
  readonly closeMs: number;
}
export const SOCKET_LIMITS: SocketLimits = {
  pingMs: 20_000,
  missedPongsMax: 2,
  queueMax: 1_000,
  bufferedBytesMax: 1024 * 1024,
  closeMs: 1_000,
};

/** https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1 and the IANA registry. */
export const CLOSE = { goingAway: 1001, refused: 1008, serverError: 1011, tryLater: 1013 } as const;

export interface Refusal {
  readonly code: number;
  readonly reason: string;
}

/** One connected subscriber: one-way from us to it, watched by pings. */
export class SocketClient {
  readonly account_id: string;
  readonly #socket: WebSocket;
  readonly #passes: (event: unknown, handler_id: string) => boolean;
  readonly #refusal: () => Promise<Refusal | undefined>;
  readonly #limits: SocketLimits;
  readonly #timer: NodeJS.Timeout;
  #sending = Promise.resolve();
  #queued = 0;
  #missed = 0;

  constructor(
    socket: WebSocket,
    options: {
      account_id: string;
      passes: (event: unknown, handler_id: string) => boolean;
      /** Why it may hear nothing any more; asked before each message and each ping, so that it must be cheap. */
      refusal: () => Promise<Refusal | undefined>;
      limits: SocketLimits;
      onClose: () => void;
    },
  ) {
    this.account_id = options.account_id;
    this.#socket = socket;
    this.#passes = options.passes;
    this.#refusal = options.refusal;
    this.#limits = options.limits;
    this.#timer = setInterval(() => {
      void this.#ping();
    }, options.limits.pingMs);
    socket.on('pong', () => {
      this.#missed = 0;
    });
    socket.on('message', ignore); // One-way: some clients send a greeting, which harms nobody.
    socket.on('error', () => undefined); // ws closes with the right code by itself; `close` follows.
    socket.on('close', () => {
      clearInterval(this.#timer);
      options.onClose();
    });
  }

  /** Sends `text` if `event` passes this client's filters; closes the client when it does not keep up. */
  offer(event: unknown, handler_id: string, text: string): void {
    if (this.#socket.readyState !== WebSocket.OPEN || !this.#passes(event, handler_id)) return;
    if (this.#queued >= this.#limits.queueMax || this.#socket.bufferedAmount > this.#limits.bufferedBytesMax) {
      this.close(CLOSE.tryLater, 'too slow: messages pile up');
      return;
    }
    this.#queued += 1;
    this.#sending = this.#sending.then(() => this.#send(text)); // In order, however long the checks take.
  }

  async #send(text: string): Promise<void> {
    if (await this.#closedByRefusal()) return;
    this.#socket.send(text, () => {
      this.#queued -= 1;
    });
  }

  async #closedByRefusal(): Promise<boolean> {
    if (this.#socket.readyState !== WebSocket.OPEN) return true;
    const refusal = await this.#refusal();
    if (refusal) this.close(refusal.code, refusal.reason);
    return refusal !== undefined;
  }

  /** Says why; a client that does not answer is cut off a second later. */
  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
    const cut = setTimeout(() => {
      this.#socket.terminate();
    }, this.#limits.closeMs);
    this.#socket.once('close', () => {
      clearTimeout(cut);
    });
  }

  async #ping(): Promise<void> {
    if (await this.#closedByRefusal()) return;
    if (this.#missed >= this.#limits.missedPongsMax) {
      this.close(CLOSE.serverError, `${this.#missed} pings were not answered`);
      return;
    }
    this.#missed += 1;
    this.#socket.ping();
  }
}

const ignore = (_message: RawData): void => undefined;

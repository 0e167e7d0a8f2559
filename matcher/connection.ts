import type net from 'node:net';
import type { Logger } from 'pino';
import { ERRORS, PlatformError } from '../contract/errors.ts';
import type { Monitor } from '../stores/monitoring/monitor.ts';
import { encodeFrame, type Frame, FrameError, FrameReader, GREETING, KIND, type Part } from './frames.ts';
import type { Metrics } from './metrics.ts';

export interface ConnectionDeps {
  metrics: Metrics;
  monitor: Monitor;
  log: Pick<Logger, 'warn'>;
  /** Never rejects. When `question` is aborted, by either side, its answer is of use to nobody. */
  answer(frame: Frame, question: AbortController): Promise<Part[] | PlatformError>;
}

/** A frame that has begun has to end within this time. */
const PARTIAL_MS = 10_000;
const KINDS = new Map<number, string>([
  [KIND.match, 'match'],
  [KIND.rank, 'rank'],
  [KIND.ready, 'ready'],
]);

/** One client. Reads questions, any number at once, and writes answers as they are there. */
export class Connection {
  readonly #socket: net.Socket;
  readonly #deps: ConnectionDeps;
  readonly #running = new Map<number, AbortController>();
  readonly #reader: FrameReader;
  #isDraining = false;

  constructor(socket: net.Socket, deps: ConnectionDeps) {
    this.#socket = socket;
    this.#deps = deps;
    this.#reader = new FrameReader(
      () => undefined,
      (frame) => {
        this.#take(frame);
      },
    );
    socket.setTimeout(PARTIAL_MS);
    socket.on('timeout', () => {
      if (this.#reader.isPartial) this.#refuse(new FrameError(`a frame did not end within ${PARTIAL_MS} ms`));
    });
    socket.on('data', (chunk: Buffer) => {
      this.#read(chunk);
    });
    socket.on('drain', () => socket.resume());
    socket.on('end', () => socket.destroy()); // Who wants answers keeps his side open.
    socket.on('close', () => {
      for (const id of [...this.#running.keys()]) this.#cancel(id);
    });
    socket.write(GREETING);
  }

  /** Ends the connection when what is being worked on has been answered. */
  drain(): void {
    this.#isDraining = true;
    if (this.#running.size === 0) this.#socket.end();
  }

  #read(chunk: Buffer): void {
    try {
      this.#reader.push(chunk);
    } catch (error) {
      if (!(error instanceof FrameError)) throw error;
      this.#refuse(error);
    }
  }

  #refuse(error: FrameError): void {
    this.#deps.metrics.refused.inc();
    this.#deps.log.warn({ err: error, remote: this.#socket.remoteAddress }, 'a connection was closed: malformed');
    this.#socket.destroy();
  }

  #take(frame: Frame): void {
    if (this.#socket.destroyed) return; // The rest of a chunk behind a malformed frame.
    if (frame.kind === KIND.cancel) {
      this.#cancel(frame.id);
      return;
    }
    const kind = KINDS.get(frame.kind);
    if (!kind) throw new FrameError(`a frame of kind ${frame.kind}`);
    if (this.#running.has(frame.id)) throw new FrameError(`question ${frame.id} is being worked on already`);
    const question = new AbortController();
    this.#running.set(frame.id, question);
    void this.#answer(frame, kind, question);
  }

  /** It may have been answered meanwhile. */
  #cancel(id: number): void {
    const question = this.#running.get(id);
    if (!question) return;
    this.#running.delete(id);
    this.#deps.metrics.cancelled.inc();
    question.abort(new PlatformError('matcherUnavailable', 'the question was given up'));
  }

  async #answer(frame: Frame, kind: string, question: AbortController): Promise<void> {
    const start = performance.now();
    const answer = await this.#deps.answer(frame, question);
    const { status, code } = 'key' in answer ? ERRORS[answer.key] : { status: 200, code: undefined };
    this.#deps.monitor.served({
      ...{ service: 'luna-python-matcher', method: 'ASK', path: `/${kind}`, status, error_code: code, request_id: '' },
      duration_s: (performance.now() - start) / 1000,
    });
    if (this.#running.get(frame.id) !== question) return; // It was given up.
    this.#running.delete(frame.id);
    if ('key' in answer) this.#write(KIND.failure, frame.id, [failureOf(answer)]);
    else this.#write(KIND.answer, frame.id, answer);
    if (this.#isDraining && this.#running.size === 0) this.#socket.end();
  }

  /** Who does not read what he asked for is not read either. */
  #write(kind: number, id: number, parts: readonly Part[]): void {
    if (this.#socket.writable && !this.#socket.write(encodeFrame(kind, id, ...parts))) this.#socket.pause();
  }
}

const failureOf = ({ key, message }: PlatformError) => Buffer.from(JSON.stringify({ key, detail: message }));

import { PlatformError } from '../contract/errors.ts';

/** A thread or process that does one job at a time. */
export interface Member<In, Out> {
  /** False once it has ended: it gets no more jobs and is replaced. */
  readonly alive: boolean;
  run(input: In): Promise<Out>;
  close(): Promise<void>;
}

export interface RunOptions {
  /** Takes a waiting job out of the queue; the result of a running one is dropped. Rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Larger ones go first, equal ones in the order of their arrival; default 0. */
  priority?: number;
}

interface Job<In, Out> {
  input: In;
  priority: number;
  resolve: (result: Out) => void;
  reject: (error: Error) => void;
}

const CLOSING = 'The platform is shutting down; send it again';

/** Up to `size` members and a bounded queue before them. Members are started when needed and replaced when they end. */
export class Crew<In, Out> {
  readonly #size: number;
  readonly #waitingMax: number;
  readonly #start: () => Promise<Member<In, Out>>;
  readonly #waiting: Job<In, Out>[] = [];
  readonly #idle: Member<In, Out>[] = [];
  readonly #all = new Set<Member<In, Out>>();
  #busy = 0;
  #closed = false;

  constructor(options: { size: number; waitingMax: number; start: () => Promise<Member<In, Out>> }) {
    this.#size = options.size;
    this.#waitingMax = options.waitingMax;
    this.#start = options.start;
  }

  /** Starts all members now. @throws what the start of a member throws. */
  async warm(): Promise<void> {
    const missing = Array.from({ length: this.#size - this.#idle.length - this.#busy }, () => this.#hire());
    for (const result of await Promise.allSettled(missing)) {
      if (result.status === 'rejected') throw result.reason;
      this.#idle.push(result.value);
    }
  }

  /** @throws PlatformError tooBusy when the queue is full or the crew is closed; else what the member throws. */
  run(input: In, { signal, priority = 0 }: RunOptions = {}): Promise<Out> {
    if (signal?.aborted) return Promise.reject(reasonOf(signal));
    if (this.#closed) return Promise.reject(new PlatformError('tooBusy', CLOSING));
    if (this.#waiting.length >= this.#waitingMax) {
      const detail = `${this.#waiting.length} images wait already; send it again later`;
      return Promise.reject(new PlatformError('tooBusy', detail));
    }
    return new Promise((resolve, reject) => {
      const job: Job<In, Out> = { input, priority, resolve, reject };
      const after = this.#waiting.findIndex((other) => other.priority < priority);
      this.#waiting.splice(after < 0 ? this.#waiting.length : after, 0, job);
      if (signal) this.#watch(job, signal);
      this.#next();
    });
  }

  /** Refuses waiting jobs and ends all members. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) {
      job.reject(new PlatformError('tooBusy', CLOSING));
    }
    await Promise.all([...this.#all].map((member) => member.close()));
  }

  #watch(job: Job<In, Out>, signal: AbortSignal): void {
    const onAbort = (): void => {
      const place = this.#waiting.indexOf(job);
      if (place >= 0) this.#waiting.splice(place, 1);
      job.reject(reasonOf(signal));
    };
    const { resolve, reject } = job;
    job.resolve = (result) => {
      signal.removeEventListener('abort', onAbort);
      resolve(result);
    };
    job.reject = (error) => {
      signal.removeEventListener('abort', onAbort);
      reject(error);
    };
    signal.addEventListener('abort', onAbort, { once: true });
  }

  #next(): void {
    if (this.#busy >= this.#size) return;
    const job = this.#waiting.shift();
    if (job) void this.#serve(job);
  }

  async #serve(job: Job<In, Out>): Promise<void> {
    this.#busy++;
    try {
      const member = this.#takeIdle() ?? (await this.#hire());
      try {
        job.resolve(await member.run(job.input));
      } finally {
        if (member.alive) this.#idle.push(member);
        else this.#all.delete(member);
      }
    } catch (error) {
      job.reject(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.#busy--;
      this.#next();
    }
  }

  #takeIdle(): Member<In, Out> | undefined {
    for (let member = this.#idle.pop(); member; member = this.#idle.pop()) {
      if (member.alive) return member;
      this.#all.delete(member);
    }
    return undefined;
  }

  async #hire(): Promise<Member<In, Out>> {
    const member = await this.#start();
    this.#all.add(member);
    if (this.#closed) await member.close();
    return member;
  }
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('aborted', { cause: signal.reason });
}

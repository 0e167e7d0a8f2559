import type { ChildProcess } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { noteOf, signalGroup } from './supervisorProcess.ts';

const BACKOFF_MS_MIN = 200;
const BACKOFF_MS_MAX = 5000;
/** Having run this long, the next end counts as the first. */
const STEADY_MS = 20_000;
/** One that was never ready is given up after as many starts. */
const FIRST_STARTS_MAX = 4;
const READY_WITHIN_MS = 60_000;
const READY_POLL_MS = 40;
const LOG_BYTES_MAX = 10 * 1024 * 1024;
const LOG_CHECK_MS = 5000;
const LOG_TAIL = 2000;

/** How one process is started, known to be ready, and ended. */
export interface ChildSpec {
  readonly name: string;
  /** Starts it in a process group of its own, output to this file. */
  spawn(log: number): ChildProcess;
  ready(child: ChildProcess): Promise<boolean>;
  readonly stopSignal: NodeJS.Signals;
  readonly stopWithinMs: number;
}

export interface ChildHooks {
  readonly logsDir: string;
  readonly runDir: string;
  tell(line: string): void;
  /** The process was replaced, or is gone. What it throws is told. */
  changed(): void;
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const living = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

/** One supervised process: started again, with back-off, whenever it ends by itself. */
export class SupervisedChild {
  readonly #spec: ChildSpec;
  readonly #hooks: ChildHooks;
  #child: ChildProcess | undefined;
  #stopping = false;
  #failures = 0;
  #wasReady = false;
  #loop: Promise<void> | undefined;
  #rotation: NodeJS.Timeout | undefined;

  constructor(spec: ChildSpec, hooks: ChildHooks) {
    this.#spec = spec;
    this.#hooks = hooks;
  }

  get name(): string {
    return this.#spec.name;
  }

  /** Undefined while it is between two lives. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  get log(): string {
    return join(this.#hooks.logsDir, `${this.name}.log`);
  }

  /** Resolves when it is ready for the first time. Rejects with the end of its log when it does not come up. */
  start(): Promise<void> {
    this.#rotation = setInterval(() => {
      this.#write(() => {
        this.#rotate();
      });
    }, LOG_CHECK_MS);
    return new Promise((resolve, reject) => {
      this.#loop = this.#keep(resolve, reject);
    });
  }

  /** Ends it for good: its signal, time to drain, then its whole group. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearInterval(this.#rotation);
    const child = this.#child;
    if (child?.pid !== undefined && living(child)) {
      child.kill(this.#spec.stopSignal);
      const timer = setTimeout(() => {
        this.#hooks.tell(`${this.name} did not end within ${this.#spec.stopWithinMs / 1000} s and is killed`);
        signalGroup(child.pid ?? 0, 'SIGKILL');
      }, this.#spec.stopWithinMs);
      await this.#loop;
      clearTimeout(timer);
    }
    await this.#loop;
  }

  /** Asked anew after each await, which the compiler does not do for a field. */
  #ending(): boolean {
    return this.#stopping;
  }

  async #keep(up: () => void, fail: (error: Error) => void): Promise<void> {
    while (!this.#stopping) {
      const started = Date.now();
      const ended = await this.#live(up).catch(textOf); // No log can be opened.
      if (this.#ending()) return;
      if (Date.now() - started > STEADY_MS) this.#failures = 0;
      this.#failures += 1;
      if (!this.#wasReady && this.#failures >= FIRST_STARTS_MAX) {
        fail(new Error(`${this.name} does not start (${ended}). The end of ${this.log}:\n${this.#tail()}`));
        return;
      }
      const wait = Math.min(BACKOFF_MS_MIN * 2 ** (this.#failures - 1), BACKOFF_MS_MAX);
      this.#hooks.tell(`${this.name} ended (${ended}), starting it again in ${wait} ms; its log: ${this.log}`);
      await sleep(wait);
    }
  }

  /** One life, from start to end. */
  async #live(up: () => void): Promise<string> {
    const log = openSync(this.log, 'a', 0o600);
    const child = this.#spec.spawn(log);
    closeSync(log);
    const ended = new Promise<string>((resolve) => {
      child.once('error', (error) => {
        resolve(error.message);
      });
      child.once('exit', (code, signal) => {
        resolve(signal ?? `exit code ${code ?? 'unknown'}`);
      });
    });
    this.#child = child;
    const note = join(this.#hooks.runDir, `${this.name}.json`);
    this.#write(() => {
      if (child.pid !== undefined) writeFileSync(note, JSON.stringify(noteOf(child.pid)));
      this.#hooks.changed();
    });
    void this.#watch(child, up);
    const how = await ended;
    if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL'); // Whatever it had started itself.
    this.#child = undefined;
    this.#write(() => {
      rmSync(note, { force: true });
      this.#hooks.changed();
    });
    return how;
  }

  /** A full disk or a data directory that was deleted is told; we live on, since we alone can end what we started. */
  #write(files: () => void): void {
    try {
      files();
    } catch (error) {
      this.#hooks.tell(`${this.name}: ${textOf(error)}`);
    }
  }

  async #watch(child: ChildProcess, up: () => void): Promise<void> {
    const end = Date.now() + READY_WITHIN_MS;
    while (living(child) && !this.#stopping) {
      if (await this.#spec.ready(child)) {
        if (!living(child)) return; // Somebody else answered in its place.
        if (this.#wasReady) this.#hooks.tell(`${this.name} is back`);
        this.#wasReady = true;
        up();
        return;
      }
      if (Date.now() > end) {
        this.#hooks.tell(`${this.name} was not ready within ${READY_WITHIN_MS / 1000} s and is started again`);
        if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
        return;
      }
      await sleep(READY_POLL_MS);
    }
  }

  /** The process appends to an open file, so that the file is copied and cut, never renamed. */
  #rotate(): void {
    if (!existsSync(this.log) || statSync(this.log).size < LOG_BYTES_MAX) return;
    copyFileSync(this.log, `${this.log}.1`);
    truncateSync(this.log);
  }

  #tail(): string {
    return existsSync(this.log) ? readFileSync(this.log, 'utf8').slice(-LOG_TAIL) : '(empty)';
  }
}

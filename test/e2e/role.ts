import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Ready = z.object({ ready: z.literal(true), url: z.string().nullable() });
const READY_MS_MAX = 60_000;
const NOTING = ['--require', join(process.cwd(), 'test/answeredErrors.cjs')];

/** One role of the platform as a process of its own: what `facet <role>` starts. */
export class Role {
  readonly name: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #program: readonly string[];
  #child: ChildProcess | undefined;
  #url: string | null = null;

  /** @param program the compiled executable and its arguments. */
  constructor(name: string, program: readonly string[], env: NodeJS.ProcessEnv) {
    this.name = name;
    this.#program = program;
    this.#env = env;
  }

  get url(): string {
    if (!this.#url) throw new Error(`${this.name} has no address`);
    return this.#url;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  get running(): boolean {
    return this.#child?.exitCode === null && this.#child.signalCode === null;
  }

  async start(): Promise<void> {
    const log = openSync(join(this.#env['FACET_DATA_DIR'] ?? '', `${this.name}.log`), 'a');
    const child = spawn(process.execPath, [...NOTING, ...this.#program], {
      env: this.#env,
      stdio: ['ignore', log, log, 'ipc'],
    });
    this.#child = child;
    const signal = AbortSignal.timeout(READY_MS_MAX);
    const [message]: unknown[] = await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(() => [null]),
    ]);
    const said = Ready.safeParse(message);
    if (!said.success) throw new Error(`${this.name} did not start; its log: ${this.#env['FACET_DATA_DIR']}`);
    this.#url = said.data.url;
  }

  /** Ends it without a word, as a crash would. */
  async crash(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Lets it finish what it has. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (!this.#child || !this.running) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    await ended;
  }
}

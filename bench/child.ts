import { fork } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { z } from 'zod';
import { COMPILE_FLAGS } from '../bin/supervisorRoles.ts';
import { HEAP_FLAG, MALLOC_ENV } from '../models/memory.ts';

const END_WITHIN_MS = 5_000;
const Reply = z.union([z.object({ answer: z.unknown() }), z.object({ error: z.string() })]);

/** A process of the bench that answers one question after the other. */
export interface Child<Question> {
  readonly pid: number;
  /** @throws Error with what the process said, or that it ended. */
  ask<T>(question: Question, answer: z.ZodType<T>): Promise<T>;
  end(): Promise<void>;
}

/** What our own processes that work on photos are started with. */
const FLAGS: readonly string[] = [HEAP_FLAG, ...COMPILE_FLAGS];

/** Starts a compiled file as a process of its own; it ends when the bench does. @param flags of Node. */
export function startChild<Question>(url: URL, flags = FLAGS): Child<Question> {
  const file = basename(url.pathname);
  const child = fork(url, {
    env: { ...MALLOC_ENV, ...process.env }, // As the platform's processes that work on photos, on both sides of a figure.
    execArgv: [...flags],
    serialization: 'advanced',
    stdio: ['ignore', 2, 2, 'ipc'], // Standard output is the bench's own.
  });
  const ended = once(child, 'exit');
  const running = () => child.exitCode === null && child.signalCode === null;
  return {
    pid: child.pid ?? 0,
    async ask(question, answer) {
      if (!running()) throw new Error(`${file} has ended`);
      const replied = once(child, 'message');
      child.send(question as object);
      const message = await Promise.race([
        replied.then((values): unknown => values[0]),
        ended.then((): never => fail(`${file} ended before it answered`)),
      ]);
      const reply = Reply.parse(message);
      return 'error' in reply ? fail(`${file}: ${reply.error}`) : answer.parse(reply.answer);
    },
    async end() {
      if (!running()) return;
      if (child.connected) child.disconnect();
      const timer = setTimeout(() => child.kill('SIGKILL'), END_WITHIN_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}

function fail(message: string): never {
  throw new Error(message);
}

/** The child's side: answers each message of the bench, which sends only what `answer` takes. */
export function serveBench(answer: (question: never) => Promise<unknown>): void {
  process.once('disconnect', () => process.exit());
  process.on('message', (question) => {
    answer(question as never).then(
      (value) => process.send?.({ answer: value }),
      (error: unknown) =>
        process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
}

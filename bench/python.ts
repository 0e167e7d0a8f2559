import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { made } from '../bin/setup/cache.mjs';
import { run, which } from '../bin/setup/run.mjs';

const INSTALL_S = 1800;
const Reply = z.union([z.object({ answer: z.unknown() }), z.object({ error: z.string() })]);

/** The Python of a virtual environment with these packages (`name==version`) in it, made at first use. pip's own settings say from where. */
export async function venv(name: string, packages: readonly string[]): Promise<string> {
  const python = which('python3');
  if (!python) throw new Error('python3 is not on PATH: install Python 3.10 or newer with venv to compare with peers');
  const key = `${name}-${packages.map((one) => one.replace('==', '-')).join('-')}`;
  const dir = await made(key, async (target) => {
    await run(python, ['-m', 'venv', target], { seconds: INSTALL_S });
    await run(join(target, 'bin/python'), ['-m', 'pip', 'install', '-q', ...packages], { seconds: INSTALL_S });
  });
  return join(dir, 'bin/python');
}

/** A Python program that answers each line of JSON with one; all its libraries use this many threads. */
export function startPython(python: string, program: string, threads: number) {
  const count = `${threads}`;
  const env = { ...process.env, OMP_NUM_THREADS: count, OPENBLAS_NUM_THREADS: count, MKL_NUM_THREADS: count };
  const child = spawn(python, ['-u', program], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const file = basename(program);
  return {
    ask: async <T>(
      question: { readonly do: string; readonly [field: string]: unknown },
      answer: z.ZodType<T>,
    ): Promise<T> => {
      child.stdin.write(`${JSON.stringify(question)}\n`);
      const line = await lines.next();
      if (line.done) throw new Error(`${file} ended while it was asked to ${question.do}`);
      const reply = Reply.parse(JSON.parse(line.value));
      if ('error' in reply) throw new Error(`${file}, ${question.do}: ${reply.error.trim().split('\n').at(-1) ?? ''}`);
      return answer.parse(reply.answer);
    },
    end: () => endChild(child),
  };
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL'); // It holds nothing that has to be written.
  await ended;
}

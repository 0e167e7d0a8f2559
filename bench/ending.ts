/** What a bench says on its way, what it starts, and how it ends, whatever happens. */
export const say = (line: string): void => void process.stderr.write(`bench: ${line}\n`);

interface Started {
  end(): Promise<unknown>;
}

/** The latest last; ended in the opposite order. */
const started: Started[] = [];

export function keep<T extends Started>(one: T): T {
  started.push(one);
  return one;
}

export async function endAll(): Promise<void> {
  for (let one = started.pop(); one; one = started.pop()) {
    await one.end().catch((error: unknown) => {
      say(String(error));
    });
  }
}

/** Runs a bench and ends all that it kept, also after a signal and, where there is a limit, after that time. */
export async function runBench(main: () => Promise<void>, limit_ms?: number): Promise<void> {
  const giveUp = (why: string): void => {
    say(why);
    void endAll().then(() => process.exit(1));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      giveUp(`${signal}, ending`);
    });
  if (limit_ms !== undefined) {
    setTimeout(() => {
      giveUp(`not done after ${limit_ms / 60_000} minutes, ending`);
    }, limit_ms).unref();
  }
  try {
    await main();
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  } finally {
    await endAll();
  }
}

import { z } from 'zod';
import { startChild } from '../child.ts';

export interface BareQuestion {
  readonly database_url: string;
  readonly connections: number;
}

/** The bare server in a process of its own. */
export async function startBare(question: BareQuestion) {
  const child = startChild<BareQuestion>(new URL('./bareMain.js', import.meta.url));
  return { url: await child.ask(question, z.url()), end: () => child.end() };
}

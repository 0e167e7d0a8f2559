import type { Passwords } from '../../api/auth/passwords.ts';

/**
 * Keeps as many passwords at work as may run and wait until an answer is there. Whoever ends asks again before anything
 * else of this process runs, so that there is no moment with a free place.
 * @param passwords of which one may wait besides the two that run
 */
export async function whileFull<T>(passwords: Passwords, ask: () => Promise<T>): Promise<T> {
  let answered = false;
  const busy = Array.from({ length: 3 }, async () => {
    while (!answered) await passwords.hash('x');
  });
  const answer = await ask().finally(() => {
    answered = true;
  });
  await Promise.all(busy);
  return answer;
}

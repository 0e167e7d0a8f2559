import { setImmediate as tick } from 'node:timers/promises';
import { Quarantine } from '../../activities/quarantine.ts';

/** Work that ends when it is told to, and a record of what began and ended. */
function recorder() {
  const seen: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => async () => {
    seen.push(`+${name}`);
    await new Promise<void>((resolve) => ends.set(name, resolve));
    seen.push(`-${name}`);
  };
  const end = async (name: string) => {
    ends.get(name)?.();
    await tick();
  };
  return { seen, work, end };
}

test('a suspect works with nobody beside it, and those who waited meanwhile go before the next suspect', async () => {
  const quarantine = new Quarantine();
  const { seen, work, end } = recorder();
  const all = [quarantine.together(work('a')), quarantine.together(work('b'))];
  all.push(quarantine.alone(2, work('s')), quarantine.alone(2, work('t')), quarantine.together(work('c')));
  await tick();
  expect(seen).toEqual(['+a', '+b']);
  await end('a');
  await end('b');
  expect(seen.slice(4)).toEqual(['+s']);
  await end('s');
  expect(seen.slice(5)).toEqual(['-s', '+c']);
  await end('c');
  await end('t');
  await Promise.all(all);
  expect(seen.slice(7)).toEqual(['-c', '+t', '-t']);
});

test('the suspect with the most attempts goes last, and a failure frees the place', async () => {
  const quarantine = new Quarantine();
  const { seen, work, end } = recorder();
  const third = quarantine.alone(3, work('third')); // Asks first, and waits.
  const failing = quarantine.alone(2, () => Promise.reject(new Error('planted')));
  const second = quarantine.alone(2, work('second'));
  await expect(failing).rejects.toThrow('planted');
  await end('second');
  await second;
  while (!seen.includes('+third')) await tick();
  await end('third');
  await third;
  expect(seen).toEqual(['+second', '-second', '+third', '-third']);
});

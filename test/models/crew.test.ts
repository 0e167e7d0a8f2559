import { setTimeout as sleep } from 'node:timers/promises';
import { Crew, type Member } from '../../models/crew.ts';

/** Members that sleep for as many ms as the job says, and end when it is negative. */
function sleepers(size: number, waitingMax = 10) {
  const done: number[] = [];
  let started = 0;
  const crew = new Crew<number, number>({
    size,
    waitingMax,
    start() {
      started++;
      const member: Member<number, number> & { alive: boolean } = {
        alive: true,
        async run(ms) {
          if (ms < 0) {
            member.alive = false;
            throw new Error('died');
          }
          await sleep(ms);
          done.push(ms);
          return ms;
        },
        close: () => Promise.resolve(),
      };
      return Promise.resolve(member);
    },
  });
  return { crew, done, started: () => started };
}

test('starts members when they are needed, and no more than its size', async () => {
  const { crew, started } = sleepers(2);
  await crew.run(1);
  expect(started()).toBe(1);
  expect(await Promise.all([crew.run(1), crew.run(2), crew.run(3)])).toEqual([1, 2, 3]);
  expect(started()).toBe(2);
});

test('larger priorities go first, equal ones in order', async () => {
  const { crew, done } = sleepers(1);
  const first = crew.run(20);
  await Promise.all([first, crew.run(1), crew.run(2), crew.run(3, { priority: 1 }), crew.run(4, { priority: -1 })]);
  expect(done).toEqual([20, 3, 1, 2, 4]);
});

test('beyond the queue: tooBusy at once', async () => {
  const { crew } = sleepers(1, 2);
  const taken = [crew.run(20), crew.run(1), crew.run(2)];
  await expect(crew.run(3)).rejects.toMatchObject({
    key: 'tooBusy',
    message: '2 images wait already; send it again later',
  });
  expect(await Promise.all(taken)).toEqual([20, 1, 2]);
});

test('a signal takes a waiting job out and lets go of a running one', async () => {
  const { crew, done } = sleepers(1);
  const control = new AbortController();
  const running = crew.run(30, { signal: control.signal });
  const waiting = crew.run(1, { signal: control.signal });
  const other = crew.run(2);
  control.abort(new Error('not wanted any more'));
  await expect(running).rejects.toThrow('not wanted any more');
  await expect(waiting).rejects.toThrow('not wanted any more');
  expect(await other).toBe(2);
  expect(done).toEqual([30, 2]);
  await expect(crew.run(1, { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
});

test('a member that ends harms its own job only and is replaced', async () => {
  const { crew, started } = sleepers(1);
  const results = await Promise.allSettled([crew.run(-1), crew.run(1), crew.run(-1), crew.run(2)]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
  expect(started()).toBe(3);
});

test('a member that cannot start fails the job, the next one tries again', async () => {
  let tries = 0;
  const crew = new Crew<number, number>({
    size: 1,
    waitingMax: 1,
    start: () => Promise.reject(new Error(`try ${++tries}`)),
  });
  await expect(crew.run(1)).rejects.toThrow('try 1');
  await expect(crew.run(1)).rejects.toThrow('try 2');
  await expect(crew.warm()).rejects.toThrow('try 3');
});

test('closing refuses what waits and what comes', async () => {
  const { crew } = sleepers(1);
  const running = crew.run(10);
  const waiting = crew.run(1);
  await Promise.all([crew.close(), expect(waiting).rejects.toMatchObject({ key: 'tooBusy' })]);
  expect(await running).toBe(10);
  await expect(crew.run(1)).rejects.toMatchObject({ key: 'tooBusy' });
});

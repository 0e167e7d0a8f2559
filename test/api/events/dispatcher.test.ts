import { setImmediate as tick } from 'node:timers/promises';
import { Dispatcher, type DispatchLimits } from '../../../api/events/dispatcher.ts';
import type { RunStarter } from '../../../api/events/runStarter.ts';
import type { QueuedOrder, WaitingOrder } from '../../../api/events/waitingRoom.ts';
import { Backlog } from '../../../models/backlog.ts';

const LIMITS: DispatchLimits = {
  requests_max: 8,
  images_max: 10,
  runs_max: 1,
  batch_max: 3,
  batch_images_max: 4,
  supply_max: 2,
};

interface Started {
  readonly account_id: string;
  readonly requests: string[];
  /** Ends the run, every order with this status. */
  end(status?: 'stored' | 'alone'): Promise<void>;
}

/**
 * A dispatcher whose runs are only written down, and end when they are told to.
 * @param given where the photos of its runs go; nobody describes them.
 */
function setting(limits: Partial<DispatchLimits> = {}, describing?: Backlog, given?: Backlog) {
  const runs: Started[] = [];
  const start: RunStarter = (run, batch) => {
    for (const _ of run.orders) {
      void Promise.resolve().then(() => given?.during(() => new Promise(() => undefined)));
    }
    return new Promise((resolve) => {
      runs.push({
        account_id: run.account_id,
        requests: run.orders.map(({ request_id }) => request_id),
        async end(status = 'stored') {
          for (const one of batch) one.resolve(outcomeOf(one, status));
          resolve();
          await tick();
        },
      });
    });
  };
  return { dispatcher: new Dispatcher({ ...LIMITS, ...limits }, start, describing), runs };
}

function outcomeOf({ order }: QueuedOrder, status: 'stored' | 'alone') {
  return { outcome: { order_id: order.order_id, request_id: order.request_id, status, event_ids: [] } };
}

function order(account_id: string, request_id: string, handler_id = 'h', images = 1): WaitingOrder {
  return {
    run: {
      account_id,
      handler_id,
      handler_version: '1',
      policies: null,
      policies_sha256: handler_id,
      placement: 'local',
    },
    order: { order_id: request_id, request_id, images, bytes: 1, body_sha256: '', receive_time: '' },
    claimed: false,
  };
}

test('orders that wait for the same policies share the next run; others and what does not fit wait on', async () => {
  const { dispatcher, runs } = setting();
  const waiting = [
    order('a', '1'),
    order('a', '2'),
    order('a', '3', 'other'),
    order('a', '4'),
    order('a', '5', 'h', 3),
  ];
  const done = Promise.all(waiting.map((one) => dispatcher.run(one)));
  expect(runs.map(({ requests }) => requests)).toEqual([['1']]);
  for (let i = 0; i < 4; i++) await runs[i]?.end();
  expect(runs.map(({ requests }) => requests)).toEqual([['1'], ['2', '4'], ['3'], ['5']]);
  await done;
  expect(dispatcher.load).toEqual({ requests: 0, images: 0, runs: 0 });
});

test('accounts take turns, however much one of them sends', async () => {
  const { dispatcher, runs } = setting({ batch_max: 1 });
  const busy = ['1', '2', '3', '4'].map((id) => dispatcher.run(order('a', id)));
  const others = [dispatcher.run(order('b', '5')), dispatcher.run(order('c', '6'))];
  for (let i = 0; i < 6; i++) await runs[i]?.end();
  expect(runs.map(({ account_id }) => account_id)).toEqual(['a', 'a', 'b', 'c', 'a', 'a']);
  await Promise.all([...busy, ...others]);
});

test('an order that leaves its run goes alone at once, whoever else is at work', async () => {
  const { dispatcher, runs } = setting();
  const blocked = dispatcher.run(order('a', '1'));
  const pair = [dispatcher.run(order('a', '2')), dispatcher.run(order('a', '3'))];
  await runs[0]?.end();
  const later = dispatcher.run(order('b', '4'));
  await runs[1]?.end('alone');
  expect(runs.slice(2).map(({ requests }) => requests)).toEqual(expect.arrayContaining([['2'], ['3'], ['4']]));
  for (const run of runs.slice(2)) await run.end();
  for (const { outcome } of await Promise.all([blocked, ...pair, later])) expect(outcome.status).toBe('stored');
});

test('places are limited, for all and for one account, and given back', () => {
  const { dispatcher } = setting();
  const leave = Array.from({ length: 6 }, () => dispatcher.admit('a'));
  expect(() => dispatcher.admit('a')).toThrow('in work already');
  leave.push(dispatcher.admit('b'), dispatcher.admit('c'));
  expect(() => dispatcher.admit('d')).toThrow('in work already');
  expect(dispatcher.load.requests).toBe(8);
  for (const each of leave) each();
  expect(dispatcher.load.requests).toBe(0);
  dispatcher.admit('a')();
});

test('images are limited too: what does not fit is refused and never queued', async () => {
  const { dispatcher, runs } = setting();
  const first = dispatcher.run(order('a', '1', 'h', 9));
  await expect(dispatcher.run(order('a', '2', 'h', 2))).rejects.toMatchObject({ key: 'tooBusy' });
  await runs[0]?.end();
  await first;
  expect([runs.length, dispatcher.load.images]).toEqual([1, 0]);
});

/** A backlog of photos; each is described when it is called. */
function photosOf(count: number) {
  const backlog = new Backlog();
  const ends = Array.from({ length: count }, () => {
    let end = () => {};
    void backlog.during(() => new Promise<void>((resolve) => (end = resolve)));
    return async () => {
      end();
      await tick();
    };
  });
  return { backlog, ends };
}

test('while the models have enough to do no run starts: orders that come meanwhile share it', async () => {
  const { backlog, ends } = photosOf(4);
  const { dispatcher, runs } = setting({ runs_max: 2 }, backlog);
  const done = ['1', '2'].map((id) => dispatcher.run(order('a', id)));
  await ends[0]?.();
  done.push(dispatcher.run(order('a', '3')));
  expect([backlog.photos, runs]).toEqual([3, []]);
  await ends[1]?.();
  expect([backlog.photos, runs.map(({ requests }) => requests)]).toEqual([2, [['1', '2', '3']]]);
  await runs[0]?.end();
  await Promise.all(done);
});

test('what a run is to describe counts before the next one starts', async () => {
  const { backlog, ends } = photosOf(3);
  const { dispatcher, runs } = setting({ runs_max: 3 }, backlog, backlog);
  const done = ['1', '2', '3', '4', '5'].map((id) => dispatcher.run(order('a', id)));
  await ends[0]?.();
  await tick();
  expect([backlog.photos, runs.map(({ requests }) => requests)]).toEqual([5, [['1', '2', '3']]]);
  while (runs.length < 2) await tick(); // Photos that nobody describes keep nobody waiting.
  for (const run of runs) await run.end();
  await Promise.all(done);
});

test('photos that take long to describe keep no order waiting', async () => {
  const { backlog, ends } = photosOf(3);
  const { dispatcher, runs } = setting({}, backlog);
  const start = performance.now();
  const done = dispatcher.run(order('a', '1'));
  expect(runs).toHaveLength(0);
  while (runs.length === 0) await tick();
  expect(performance.now() - start).toBeGreaterThan(90);
  await runs[0]?.end();
  await done;
  for (const end of ends) await end();
  expect(backlog.photos).toBe(0);
});

import { createDescribeAhead } from '../../activities/describeAhead.ts';
import type { DescribedOrder, RunInput } from '../../contract/runs.ts';
import { runOf } from './setting.ts';

const order = { order_id: 'order', request_id: '', images: 1, bytes: 1, body_sha256: '', receive_time: '' };
const run = runOf('account', {}, [order]);
const copy = (): RunInput => structuredClone(run); // As it comes back from the server.

function setting(describe = (_: RunInput, n: number): Promise<DescribedOrder[]> => Promise.resolve([answer(n)])) {
  let calls = 0;
  const forgotten: string[] = [];
  const memory = {
    delete: (order_id: string) => {
      forgotten.push(order_id);
    },
  };
  const ahead = createDescribeAhead((input) => describe(input, calls++), memory);
  return { ...ahead, forgotten, calls: () => calls };
}
const answer = (n: number): DescribedOrder => ({ order_id: `${n}`, state: 'described', subjects: [] });
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('the activity takes over what was begun, once; a further attempt describes anew', async () => {
  const { describeAhead, describeImages, forgotten, calls } = setting();
  const forget = describeAhead(run);
  expect(calls()).toBe(1);
  await expect(describeImages(copy())).resolves.toEqual([answer(0)]);
  expect(calls()).toBe(1);
  await expect(describeImages(copy())).resolves.toEqual([answer(1)]);
  forget();
  await settled();
  expect(forgotten).toEqual([]); // Storing deletes what it has used.
});

test('what no activity took over is forgotten when its work has ended', async () => {
  let finish: (value: DescribedOrder[]) => void = () => undefined;
  const describing = new Promise<DescribedOrder[]>((resolve) => {
    finish = resolve;
  });
  const { describeAhead, describeImages, forgotten, calls } = setting(() => describing);
  describeAhead(run)();
  await settled();
  expect(forgotten).toEqual([]);
  finish([answer(0)]);
  await settled();
  expect(forgotten).toEqual(['order']);
  await describeImages(copy());
  expect(calls()).toBe(2);
});

test('a failure is told by the activity that takes it over, and by nobody else', async () => {
  const broken = () => Promise.reject(new Error('the inbox is away'));
  const { describeAhead, describeImages } = setting(broken);
  const forget = describeAhead(run);
  await settled();
  await expect(describeImages(copy())).rejects.toThrow('the inbox is away');
  forget();
  describeAhead(run)();
  await settled();
});

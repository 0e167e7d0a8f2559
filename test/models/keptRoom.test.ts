import { keptRoom } from '../../models/keptRoom.ts';

test('the same memory serves one image after the other, and grows with them; large ones are not kept', () => {
  const room = keptRoom();
  const first = room(300);
  expect(first).toHaveLength(300);
  expect(room(30)?.buffer).toBe(first?.buffer);
  expect(room(30)).toHaveLength(30);
  expect(room(3_000_000)).toHaveLength(3_000_000);
  expect(room(300)?.buffer.byteLength).toBe(3_000_000);
  expect(room(6_000_001)).toBeUndefined();
  expect(keptRoom()(30)?.buffer).not.toBe(room(30)?.buffer);
});

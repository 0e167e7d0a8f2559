import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import net from 'node:net';
import { encodeFrame, FRAME_BYTES_MAX, type Frame, FrameReader, GREETING, KIND } from '../../matcher/frames.ts';
import { encodeHeader } from '../../matcher/protocol.ts';
import { addAccount, testPool } from '../database.ts';
import { addFace, addList, idsOf, person, question, testMatcher } from './setting.ts';

const db = testPool();
const matcher = testMatcher(db);
const head = (length: number) => Buffer.from(Uint32Array.of(length).buffer);

let account: string;
let list_id: string;
let face: string;
beforeAll(async () => {
  account = await addAccount(db.pool);
  list_id = await addList(db.pool, account);
  face = await addFace(db.pool, account, { row: person(), list_id });
});
const ask = () => matcher.client.match(question(account, { list_id }, person()));

describe('what is malformed is refused and does no harm', () => {
  afterEach(async () => {
    expect(idsOf(await ask())).toEqual([face]);
  });

  test('questions whose content is broken', async () => {
    const contents = [Buffer.alloc(0), Buffer.from('{}'), Buffer.alloc(4, 0xff), Buffer.from([2, 0, 0, 0, 0x7b, 0x22])];
    contents.push(Buffer.concat(encodeHeader({ a: 1 })), Buffer.concat([...encodeHeader({ a: 1 }), Buffer.alloc(3)]));
    const raw = await connect(matcher.url);
    for (const kind of [KIND.match, KIND.rank]) {
      for (const [id, content] of contents.entries()) {
        raw.socket.write(encodeFrame(kind, id, content));
        const answer = await raw.next();
        expect(answer).toMatchObject({ kind: KIND.failure, id });
        expect(JSON.parse(String(answer?.content))).toMatchObject({ key: 'badBody' });
      }
    }
    raw.socket.destroy();
  });

  test.each([
    ['another greeting', Buffer.from([0xfa, ...Buffer.from('XYZ'), 1, 0, 0, 0])],
    ['another version', Buffer.from([...GREETING.subarray(0, 4), 9, 0, 0, 0])],
    ['a frame that is too long', Buffer.concat([GREETING, head(FRAME_BYTES_MAX + 1)])],
    ['a frame without a head', Buffer.concat([GREETING, head(0)])],
    ['an unknown kind', Buffer.concat([GREETING, encodeFrame(77, 1)])],
    ['an answer', Buffer.concat([GREETING, encodeFrame(KIND.answer, 1)])],
    ['an id twice', Buffer.concat([GREETING, encodeFrame(KIND.ready, 1), encodeFrame(KIND.ready, 1)])],
  ])('%s closes the connection', async (_, bytes) => {
    const before = await metric('connections_refused_total');
    const raw = await connect(matcher.url, bytes);
    for (let frame = await raw.next(); frame !== undefined; frame = await raw.next());
    expect(raw.isGreeted()).toBe(true); // So that the other side learns which version we speak.
    expect(await metric('connections_refused_total')).toBe(before + 1);
  });

  test('bytes at random, and a frame that breaks off', async () => {
    for (let i = 0; i < 50; i++) {
      const raw = await connect(matcher.url, Buffer.concat([GREETING, randomBytes(200)]));
      raw.socket.end(); // Some of them are the beginning of a long frame.
      while ((await raw.next()) !== undefined);
    }
    const raw = await connect(matcher.url, Buffer.concat([GREETING, head(100), Buffer.from('abc')]));
    raw.socket.end();
    expect(await raw.next()).toBeUndefined();
    const silent = net.connect(Number(new URL(matcher.url).port), '127.0.0.1');
    silent.end();
  });
});

test('many questions at once over one connection get each its own answer', async () => {
  const rows = Array.from({ length: 100 }, () => person());
  const faces = await Promise.all(rows.map((row) => addFace(db.pool, account, { row })));
  const best = await Promise.all(
    rows.map((row) => matcher.client.match({ ...question(account, {}, row), limit: 1, threshold: 0.99 })),
  );
  expect(best.map(idsOf)).toEqual(faces.map((id) => [id]));
  expect(await metric('connections')).toBe(1);
});

test('a caller that does not read his answers holds nobody up', async () => {
  const raw = await connect(matcher.url);
  raw.socket.pause();
  const row = person();
  const { candidates, descriptor_version, dimensions, limit, threshold } = question(account, { list_id }, row);
  const header = {
    account_id: account,
    candidates,
    descriptor_version,
    dimensions,
    limit,
    threshold,
    deadline_ms: 9999,
  };
  for (let id = 0; id < 200; id++) raw.socket.write(encodeFrame(KIND.match, id, ...encodeHeader(header), row));
  expect(idsOf(await ask())).toEqual([face]);
  raw.socket.resume();
  for (let i = 0; i < 200; i++) expect((await raw.next())?.kind).toBe(KIND.answer);
  raw.socket.destroy();
});

const metric = async (name: string) =>
  Number(
    new RegExp(`^facet_matcher_${name} (\\d+)`, 'm').exec(await (await fetch(`${matcher.url}/metrics`)).text())?.[1],
  );

/** A connection that sends whatever is wanted. `next` gives the frames, then undefined when it was closed. */
async function connect(url: string, bytes: Buffer = GREETING) {
  const socket = net.connect(Number(new URL(url).port), '127.0.0.1');
  const frames: Frame[] = [];
  let greeted = false;
  let wake: () => void = () => undefined;
  const reader = new FrameReader(
    () => {
      greeted = true;
    },
    (frame) => frames.push(frame),
  );
  socket.on('data', (chunk) => {
    reader.push(chunk);
    wake();
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    wake();
  });
  await once(socket, 'connect');
  socket.write(bytes);
  const next = async (): Promise<Frame | undefined> => {
    while (frames.length === 0 && !socket.closed) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return frames.shift();
  };
  return { socket, next, isGreeted: () => greeted };
}

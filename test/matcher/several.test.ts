import net from 'node:net';
import { runMatcher } from '../../bin/matcher.ts';
import { createMatcherClient } from '../../matcher/client.ts';
import { GREETING } from '../../matcher/frames.ts';
import { addAccount, testPool } from '../database.ts';
import { addFace, addList, idsOf, person, question, quiet } from './setting.ts';

const db = testPool();

const start = (port = 0) =>
  runMatcher({ databaseUrl: db.url, listen: { host: '127.0.0.1', port }, memoryMb: 64, log: quiet });
const portOf = (url: string) => Number(new URL(url).port);

async function held(url: string): Promise<string[]> {
  const status = (await (await fetch(`${url}/status`)).json()) as { collections: { list_id: string }[] };
  return status.collections.map(({ list_id }) => list_id).sort();
}

/** A listener that takes connections and does with them what `serve` says. */
async function impostor(serve: (socket: net.Socket) => void) {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as net.AddressInfo).port}`,
    connections: () => sockets.size,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

test('each list has one matcher of several; the share of one that is away is taken over, and comes back', async () => {
  const matchers = await Promise.all([start(), start(), start()]);
  const client = createMatcherClient(matchers.map(({ url }) => url).join(','));
  const account = await addAccount(db.pool);
  const lists: string[] = [];
  const faces: string[] = [];
  for (let i = 0; i < 24; i++) {
    const list_id = await addList(db.pool, account);
    lists.push(list_id);
    faces.push(await addFace(db.pool, account, { row: person(), list_id }));
  }
  const askAll = async () => {
    const found = await Promise.all(lists.map((list_id) => client.match(question(account, { list_id }, person()))));
    expect(found.flatMap(idsOf)).toEqual(faces);
  };
  await askAll();
  await askAll();
  const shares = await Promise.all(matchers.map(({ url }) => held(url)));
  expect(shares.flat().sort()).toEqual([...lists].sort());
  for (const share of shares) expect(share.length).toBeGreaterThan(0);

  const [first, ...others] = matchers;
  await first.close();
  await askAll();
  const [, ...kept] = shares;
  for (const [i, { url }] of others.entries()) {
    expect(await held(url)).toEqual(expect.arrayContaining(kept[i] ?? []));
  }
  const again = await start(portOf(first.url));
  // It loads by itself what it was asked for before.
  for (let tries = 0; tries < 100 && (await held(again.url)).length === 0; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await askAll();
  expect(await held(again.url)).toEqual(shares[0]);
  await client.close();
  await Promise.all([again, ...others].map((matcher) => matcher.close()));
});

test('what does not speak our protocol, or nothing at all, is passed over', async () => {
  const account = await addAccount(db.pool);
  const face = await addFace(db.pool, account, { row: person() });
  const matcher = await start();
  const newer = await impostor((socket) => socket.write(Buffer.from([...GREETING.subarray(0, 4), 9, 0, 0, 0])));
  const silent = await impostor(() => undefined);
  const alone = createMatcherClient(newer.url, { deadlineMs: 300 });
  await expect(alone.match(question(account, {}, person()))).rejects.toMatchObject({
    key: 'matcherUnavailable',
    message: expect.stringContaining('speaks version 9 of the protocol, this one 1; update both') as string,
  });
  const client = createMatcherClient([newer.url, silent.url, matcher.url].join(','), { deadlineMs: 5_000 });
  for (let i = 0; i < 10; i++) expect(idsOf(await client.match(question(account, {}, person())))).toEqual([face]);
  for (let i = 0; i < 10; i++) await client.ready();
  await alone.close();
  await client.close();
  await Promise.all([matcher.close(), newer.close(), silent.close()]);
});

test('a question over which matchers end again and again is given up, before its time', async () => {
  const ending = await impostor((socket) => {
    socket.write(GREETING);
    socket.once('data', () => socket.destroy());
  });
  const client = createMatcherClient(ending.url, { deadlineMs: 10_000 });
  const account = await addAccount(db.pool);
  await expect(client.match(question(account, {}, person()))).rejects.toMatchObject({
    key: 'matcherUnavailable',
    message: expect.stringContaining('ended 3 times while they were asked') as string,
  });
  expect(ending.connections()).toBe(3);
  await client.close();
  await ending.close();
});

test('malformed answers are errors of the matcher', async () => {
  const { encodeFrame, FrameReader, KIND } = await import('../../matcher/frames.ts');
  const contents = [Buffer.alloc(0), Buffer.alloc(23), Buffer.alloc(24, 0xff), Buffer.alloc(28), Buffer.alloc(48)];
  let at = 0;
  const wrong = await impostor((socket) => {
    socket.write(GREETING);
    const reader = new FrameReader(
      () => undefined,
      ({ id }) => socket.write(encodeFrame(KIND.answer, id, contents[at++] ?? Buffer.alloc(0))),
    );
    socket.on('data', (chunk) => {
      reader.push(chunk);
    });
  });
  const client = createMatcherClient(wrong.url);
  const account = await addAccount(db.pool);
  for (const _ of contents) {
    const asked = client.match(question(account, {}, person()));
    await expect(asked).rejects.toMatchObject({ key: 'internal', message: 'the answer of the matcher is malformed' });
  }
  await client.close();
  await wrong.close();
});

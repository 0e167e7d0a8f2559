import type { LookupAddress } from 'node:dns';
import { fetchImage } from '../../../stores/http/fetchImage.ts';
import { createGuardedAgent, isPublic, type Lookup } from '../../../stores/http/guardedAgent.ts';
import { startServer, type TestServer } from '../../httpServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer((req, res) => {
    if (req.url === '/photo') res.end('pixels');
    else if (req.url === '/redirect') res.writeHead(302, { location: `${server.url}/photo` }).end();
    else if (req.url === '/large') res.writeHead(200, { 'content-length': 1_000_000 }).end(Buffer.alloc(1_000_000));
    else if (req.url === '/endless') {
      const more = setInterval(() => res.write(Buffer.alloc(1_000)), 1);
      res.on('close', () => {
        clearInterval(more);
      });
    } else if (req.url === '/cut') {
      res.writeHead(200, { 'content-length': 100 }).write('begin');
      setTimeout(() => res.destroy(), 20);
    } else if (req.url !== '/silent') res.writeHead(404).end('no');
  });
});
afterAll(() => server.close());

const answering =
  (...addresses: LookupAddress[]): Lookup =>
  (_name, _options, callback) => {
    callback(null, addresses);
  };

describe('addresses that are not public', () => {
  const agent = createGuardedAgent({ allow: [] });
  afterAll(() => agent.close());
  const port = () => new URL(server.url).port;

  test.each([
    '127.0.0.1',
    '0x7f000001',
    '0x7f.0.0.1',
    '2130706433',
    '0177.0.0.1',
    '127.1',
    '127.255.255.254',
    '0.0.0.0',
    'localhost',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '169.254.169.254',
    '100.64.0.1',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.0.1',
    '224.0.0.1',
    '[fd00::1]',
    '[fe80::1]',
    '[ff02::1]',
  ])('%s is refused without a connection', async (host) => {
    const before = server.connections();
    await expect(fetchImage(agent, `http://${host}:${port()}/photo`)).rejects.toMatchObject({ key: 'urlRefused' });
    expect(server.connections()).toBe(before);
  });

  test.each([
    'ftp://host/a',
    'file:///etc/passwd',
    'data:image/png;base64,aa',
    '/photo',
    'http://',
    'http://a:b@host/',
    '',
  ])('%j is refused', async (url) => {
    await expect(fetchImage(agent, url)).rejects.toMatchObject({ key: 'urlRefused' });
  });

  test('what is public is public', () => {
    for (const address of ['8.8.8.8', '172.32.0.1', '2606:4700::1111', '192.169.0.1'])
      expect(isPublic(address)).toBe(true);
    expect(isPublic('name')).toBe(false);
  });
});

test('a name that resolves to a private address, be it the second one, is refused without a connection', async () => {
  const before = server.connections();
  const rebinding = createGuardedAgent({
    allow: [],
    lookup: answering({ address: '8.8.8.8', family: 4 }, { address: '127.0.0.1', family: 4 }),
  });
  const url = server.url.replace('127.0.0.1', 'photos.test');
  await expect(fetchImage(rebinding, url)).rejects.toThrow('photos.test (127.0.0.1) is not a public address');
  expect(server.connections()).toBe(before);
});

test('a connection goes to the address that was checked: a name is resolved once for it', async () => {
  let asked = 0;
  const agent = createGuardedAgent({
    allow: ['photos.test'],
    lookup: (_name, _options, callback) => {
      asked += 1;
      callback(null, [{ address: asked === 1 ? '127.0.0.1' : '127.0.0.9', family: 4 }]);
    },
  });
  const url = server.url.replace('127.0.0.1', 'photos.test');
  await expect(fetchImage(agent, `${url}/photo`)).resolves.toEqual(Buffer.from('pixels'));
  expect(asked).toBe(1);
  await agent.close();
});

test.each([
  ['127.0.0.1', true],
  ['other.test', false],
  ['127.0.0.1:1', false],
])('with %s allowed, reaching the server: %s', async (allow, reached) => {
  const agent = createGuardedAgent({ allow: [allow] });
  const photo = fetchImage(agent, `${server.url}/photo`);
  if (reached) await expect(photo).resolves.toEqual(Buffer.from('pixels'));
  else await expect(photo).rejects.toMatchObject({ key: 'urlRefused' });
  await agent.close();
});

test('a pattern allows all hosts below a domain, not the like of it', async () => {
  const lookup = answering({ address: '127.0.0.1', family: 4 });
  const agent = createGuardedAgent({ allow: ['*.cameras.test'], lookup });
  const at = (host: string) => `${server.url.replace('127.0.0.1', host)}/photo`;
  await expect(fetchImage(agent, at('door.cameras.test'))).resolves.toEqual(Buffer.from('pixels'));
  await expect(fetchImage(agent, at('evilcameras.test'))).rejects.toMatchObject({ key: 'urlRefused' });
  await agent.close();
});

describe('servers that misbehave', () => {
  const get = async (path: string) => {
    const agent = createGuardedAgent({ allow: [server.host] });
    try {
      return await fetchImage(agent, `${server.url}${path}`, { bytesMax: 10_000, timeoutMs: 300 });
    } finally {
      await agent.destroy();
    }
  };

  test.each([
    ['/redirect', 'imageNotLoaded', 'answers 302; redirects are not followed'],
    ['/missing', 'imageNotLoaded', 'answers 404'],
    ['/large', 'imageTooLarge', 'larger than 10000 bytes'],
    ['/endless', 'imageTooLarge', 'larger than 10000 bytes'],
    ['/silent', 'imageNotLoaded', 'did not send it within 300 ms'],
    ['/cut', 'imageNotLoaded', 'failed'],
  ])('%s: %s', async (path, key, text) => {
    const error: unknown = await get(path).catch((failure: unknown) => failure);
    expect(error).toMatchObject({ key });
    expect(String(error)).toContain(text);
  });

  test('nobody listens', async () => {
    const agent = createGuardedAgent({ allow: ['127.0.0.1'] });
    await expect(fetchImage(agent, 'http://127.0.0.1:9/photo')).rejects.toThrow('127.0.0.1:9 failed (ECONNREFUSED).');
  });
});

import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { downloadFile } from '../../../stores/http/downloadFile.ts';

const FILE = Buffer.alloc(100_000, 'weights');
const ANSWERS: Record<string, RequestListener> = {
  '/file': (_request, response) => response.end(FILE),
  '/moved': (_request, response) => response.writeHead(302, { location: '/file' }).end(),
  '/elsewhere': (_request, response) => response.writeHead(302, { location: 'http://models.example/file' }).end(),
  '/circle': (_request, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/chunked': (_request, response) => {
    response.write(FILE);
    response.end(FILE);
  },
  '/cut': (_request, response) => {
    response.writeHead(200, { 'content-length': FILE.length }).write(FILE.subarray(0, 1000));
    setTimeout(() => response.destroy(), 50);
  },
  '/silent': (_request, response) => {
    response.writeHead(200).write(FILE.subarray(0, 1000));
  },
};

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = ANSWERS[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each(['/file', '/moved'])('%s arrives, and tells how far it is', async (path) => {
  const seen: number[] = [];
  const options = { bytesMax: FILE.length, onProgress: (bytes: number) => void seen.push(bytes) };
  expect((await downloadFile(origin + path, options)).equals(FILE)).toBe(true);
  expect(seen.at(-1)).toBe(FILE.length);
});

test.each([
  ['/none', /^127\.0\.0\.1:\d+ answers 404$/],
  ['/chunked', 'it is larger than 100000 bytes'],
  ['/elsewhere', 'http://models.example is not https'],
  ['/circle', 'more than 5 redirects'],
  ['/cut', /./],
  ['/silent', 'it took longer than 300 ms'],
])('%s fails with a sentence', async (path, message) => {
  await expect(downloadFile(origin + path, { bytesMax: FILE.length, timeoutMs: 300 })).rejects.toThrow(message);
});

test('a larger file is refused by its header', async () => {
  await expect(downloadFile(`${origin}/file`, { bytesMax: 99_999 })).rejects.toThrow('larger than 99999 bytes');
});

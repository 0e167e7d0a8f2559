import { Agent, type OutgoingHttpHeaders, request } from 'node:http';
import { z } from 'zod';
import { DEFAULT_ACCOUNT_ID } from '../../bin/demo/client.ts';
import { serveBench } from '../child.ts';
import type { ClientQuestion, Sent } from './client.ts';

const ANSWER_MS = 60_000;
const BOUNDARY = 'facet-bench-7f3a';
const Answer = z.object({
  images: z.array(z.object({ status: z.literal(1) })),
  events: z.array(z.object({ matches: z.array(z.object({ candidates: z.array(z.unknown()) })) })),
});

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
let url: URL;
let photos: readonly Uint8Array[];
let turn = 0;

function post(body: Uint8Array, headers: OutgoingHttpHeaders): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', agent, timeout: ANSWER_MS, headers: { ...headers, 'Content-Length': body.length } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') });
        });
      },
    );
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${ANSWER_MS / 1000} s`)));
    sent.on('error', reject);
    sent.end(body);
  });
}

const nextPhotos = (count: number): Uint8Array[] =>
  Array.from({ length: count }, () => photos[turn++ % photos.length] ?? new Uint8Array());

function bodyOf(images: number): { body: Uint8Array; type: string } {
  const chosen = nextPhotos(images);
  const [first] = chosen;
  if (first && images === 1) return { body: first, type: 'image/jpeg' };
  const parts = chosen.flatMap((photo, n) => [
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="image${n}"; filename="${n}.jpg"\r\n` +
        'Content-Type: image/jpeg\r\n\r\n',
    ),
    photo,
    Buffer.from('\r\n'),
  ]);
  const body = Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);
  return { body, type: `multipart/form-data; boundary=${BOUNDARY}` };
}

/** @returns milliseconds from the first byte to the last; what the answer says is checked after that. */
async function send(images: number): Promise<number> {
  const { body, type } = bodyOf(images);
  const start = performance.now();
  const { status, text } = await post(body, { 'Content-Type': type, 'Luna-Account-Id': DEFAULT_ACCOUNT_ID });
  const ms = performance.now() - start;
  if (status !== 201) throw new Error(`answered ${status}: ${text.slice(0, 500)}`);
  const answer = Answer.parse(JSON.parse(text));
  const matched = answer.events.filter(({ matches }) => matches[0]?.candidates.length === 3).length;
  if (matched !== images) throw new Error(`${matched} of ${images} faces have three candidates: ${text.slice(0, 500)}`);
  return ms;
}

async function sequence(requests: number, images: number): Promise<Sent> {
  const start = performance.now();
  const ms: number[] = [];
  for (let n = 0; n < requests; n++) ms.push(await send(images));
  return { ms, images: requests * images, elapsed_ms: performance.now() - start };
}

async function parallel(clients: number, images: number, for_ms: number): Promise<Sent> {
  const start = performance.now();
  const ms: number[] = [];
  const one = async () => {
    while (performance.now() - start < for_ms) ms.push(await send(images));
  };
  await Promise.all(Array.from({ length: clients }, one));
  return { ms, images: ms.length * images, elapsed_ms: performance.now() - start };
}

serveBench(async (question: ClientQuestion) => {
  if (question.kind === 'sequence') return sequence(question.requests, question.images);
  if (question.kind === 'parallel') return parallel(question.clients, question.images, question.ms);
  url = new URL(question.url);
  ({ photos } = question);
  return null;
});

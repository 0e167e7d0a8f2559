import { Agent, request } from 'node:http';
import { DEFAULT_ACCOUNT_ID } from '../../bin/demo/client.ts';

const ANSWER_MS = 60_000;
const CLIENTS = 16;

export interface Call {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
  /** Sent in place of the default account's id. */
  readonly token?: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });

/** Sends a request as the default account unless it has a token. @throws Error at an answer that is no success */
export function send({ method, url, body, token }: Call): Promise<string> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const caller = token ? { Authorization: `Bearer ${token}` } : { 'Luna-Account-Id': DEFAULT_ACCOUNT_ID };
  const headers = { ...caller, ...(text && { 'Content-Type': 'application/json' }) };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers, timeout: ANSWER_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const answer = Buffer.concat(chunks).toString();
        const status = response.statusCode ?? 0;
        if (status < 300) resolve(answer);
        else reject(new Error(`${method} ${url} was answered ${status}: ${answer.slice(0, 500)}`));
      });
    });
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${ANSWER_MS / 1000} s`)));
    sent.on('error', reject);
    sent.end(text);
  });
}

/** Milliseconds of each of so many requests, one after the other. */
export async function sequence(requests: number, call: (n: number) => Call): Promise<number[]> {
  const ms: number[] = [];
  for (let n = 0; n < requests; n++) {
    const start = performance.now();
    await send(call(n));
    ms.push(performance.now() - start);
  }
  return ms;
}

/** The answers to so many requests, 16 at once. */
export async function sendMany(requests: number, call: (n: number) => Call): Promise<string[]> {
  const answers: string[] = [];
  let next = 0;
  const one = async () => {
    while (next < requests) answers.push(await send(call(next++)));
  };
  await Promise.all(Array.from({ length: CLIENTS }, one));
  return answers;
}

/** Requests a second of 16 connections, each with one request after the other. */
export async function throughput(for_ms: number, call: (n: number) => Call): Promise<number> {
  const start = performance.now();
  let count = 0;
  const one = async () => {
    while (performance.now() - start < for_ms) await send(call(count++));
  };
  await Promise.all(Array.from({ length: CLIENTS }, one));
  return (1000 * count) / (performance.now() - start);
}

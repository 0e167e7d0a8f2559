import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import {
  DeepfakePredicted,
  DetectedFaces,
  Estimated,
  IsoChecked,
  LivenessPredicted,
} from '../../../contract/estimated.ts';
import type { Answer } from '../../e2e/apiClient.ts';
import type { Platform } from '../../e2e/platform.ts';

type Headers = Record<string, string>;

export function sendJpeg({ api }: Platform, path: string, image: Buffer, headers: Headers = {}): Promise<Answer> {
  return api.call('POST', path, {
    body: new Uint8Array(image),
    headers: { 'Content-Type': 'image/jpeg', ...headers },
  });
}

/** JPEGs by their file names, and JSON parts by theirs. */
export function sendForm(
  { api }: Platform,
  path: string,
  images: Record<string, Buffer>,
  json: Record<string, unknown> = {},
): Promise<Answer> {
  const body = new FormData();
  for (const [name, image] of Object.entries(images)) {
    body.append('image', new Blob([new Uint8Array(image)], { type: 'image/jpeg' }), name);
  }
  for (const [name, value] of Object.entries(json)) body.append(name, JSON.stringify(value));
  return api.call('POST', path, { body });
}

interface NewRequest {
  readonly headers: Headers;
  /** The id of its workflow, once that has begun. */
  workflow(this: void): Promise<string>;
}

export function newRequest({ temporal }: Platform): NewRequest {
  const id = `1700000000,${randomUUID()}`;
  const find = async (): Promise<string | undefined> => {
    for await (const { workflowId } of temporal.workflow.list({ query: `RequestIds = "${id}"` })) return workflowId;
    return undefined;
  };
  return {
    headers: { 'Luna-Request-Id': id },
    async workflow() {
      for (const until = Date.now() + 10_000; Date.now() < until; ) {
        const found = await find();
        if (found !== undefined) return found;
        await delay(100);
      }
      throw new Error(`no workflow serves ${id}`);
    },
  };
}

const read =
  <T>(schema: { parse: (body: unknown) => T }, status: number) =>
  (answer: Answer): T => {
    if (answer.status !== status) throw new Error(`expected ${status}: ${JSON.stringify(answer)}`);
    return schema.parse(answer.body);
  };
export const detected = read(DetectedFaces, 201);
export const estimated = read(Estimated, 200);
export const checked = read(IsoChecked, 200);
export const judged = read(DeepfakePredicted, 200);
export const predicted = read(LivenessPredicted, 200);

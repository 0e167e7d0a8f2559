import { z } from 'zod';
import { Rect } from '../../contract/common.ts';

/** The account that exists in every new installation; its header opens the API on loopback. */
export const DEFAULT_ACCOUNT_ID = '00000000-0000-4000-b000-000000000146';
const ANSWER_MS = 60_000;
const TRIES_MAX = 5;

/** What the demo reads of the answer to a photo; whatever else is in it is left alone. */
const GeneratedEvents = z.object({
  images: z.array(z.object({ status: z.int(), error: z.object({ desc: z.string(), detail: z.string() }) })),
  events: z.array(
    z.object({
      event_id: z.string(),
      face: z.object({ face_id: z.string().nullable() }).nullable(),
      detections: z.array(z.object({ samples: z.object({ face: z.object({ detection: z.object({ rect: Rect }) }) }) })),
      matches: z
        .array(
          z.object({
            label: z.string(),
            candidates: z.array(z.object({ face: z.object({ face_id: z.string() }), similarity: z.number() })),
          }),
        )
        .nullish(),
    }),
  ),
});
export type GeneratedEvent = z.infer<typeof GeneratedEvents>['events'][number];

export interface Answer {
  readonly request_id: string;
  readonly events: GeneratedEvent[];
  /** From the first byte sent to the last one read. */
  readonly ms: number;
}

export type Api = ReturnType<typeof createApi>;

/** The few requests of the REST API that the demo needs. Each throws an Error that says what the API answered. */
export function createApi(base: string) {
  const post = async (path: string, type: string, body: string | Uint8Array<ArrayBuffer>): Promise<Response> => {
    for (let attempt = 1; ; attempt++) {
      const headers = { 'Content-Type': type, 'Luna-Account-Id': DEFAULT_ACCOUNT_ID };
      const response = await fetch(`${base}${path}`, {
        method: 'POST',
        headers,
        body,
        signal: AbortSignal.timeout(ANSWER_MS),
      });
      if (response.ok) return response;
      if (response.status !== 503 || attempt === TRIES_MAX) {
        throw new Error(`POST ${path} was answered ${response.status}: ${(await response.text()).slice(0, 2000)}`);
      }
      await response.body?.cancel();
      await new Promise((resolve) => setTimeout(resolve, 1000 * Number(response.headers.get('retry-after') ?? 1)));
    }
  };
  const postJson = async (path: string, body: unknown): Promise<unknown> =>
    (await post(path, 'application/json', JSON.stringify(body))).json();

  return {
    async createList(user_data: string): Promise<string> {
      return z.object({ list_id: z.string() }).parse(await postJson('/6/lists', { user_data })).list_id;
    },
    async createHandler(description: string, policies: unknown): Promise<string> {
      const answer = await postJson('/6/handlers', { description, handler_type: 0, policies });
      return z.object({ handler_id: z.string() }).parse(answer).handler_id;
    },
    /** @param query for instance `external_id` and `user_data`, which the stored face keeps. */
    async sendPhoto(handler_id: string, jpeg: Uint8Array, query: Record<string, string> = {}): Promise<Answer> {
      const started = performance.now();
      const path = `/6/handlers/${handler_id}/events?${new URLSearchParams(query).toString()}`;
      const response = await post(path, 'image/jpeg', new Uint8Array(jpeg));
      const { images, events } = GeneratedEvents.parse(await response.json());
      const failed = images.find(({ status }) => status !== 1);
      if (failed) throw new Error(`the photo was refused: ${failed.error.desc}. ${failed.error.detail}`);
      const request_id = response.headers.get('luna-request-id') ?? '';
      return { request_id, events, ms: performance.now() - started };
    },
  };
}

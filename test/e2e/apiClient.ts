import { z } from 'zod';
import { DEFAULT_ACCOUNT_ID } from '../../contract/accounts.ts';
import { type GeneratedEvent, GeneratedEvents } from '../../contract/generatedEvents.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else as text. */
  readonly body: unknown;
  readonly bytes: Buffer;
}
const Created = z.looseObject({ handler_id: z.string().optional(), list_id: z.string().optional() });

/** A caller of the API, as the default account unless told otherwise. */
export class ApiClient {
  readonly #url: () => string;
  readonly account_id: string;

  constructor(url: () => string, account_id = DEFAULT_ACCOUNT_ID) {
    this.#url = url;
    this.account_id = account_id;
  }

  as(account_id: string): ApiClient {
    return new ApiClient(this.#url, account_id);
  }

  async call(
    method: string,
    path: string,
    options: { json?: unknown; body?: RequestInit['body']; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const headers = new Headers(options.headers);
    headers.set('Luna-Account-Id', this.account_id);
    if (options.json !== undefined) headers.set('Content-Type', 'application/json');
    const body = options.json === undefined ? options.body : JSON.stringify(options.json);
    const response = await fetch(this.#url() + path, { method, headers, ...(body === undefined ? {} : { body }) });
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
    const { status, headers: answered } = response;
    return { status, headers: answered, body: isJson && text ? JSON.parse(text) : text, bytes };
  }

  async createList(): Promise<string> {
    const { body } = await this.call('POST', '/6/lists', { json: {} });
    return Created.parse(body).list_id ?? '';
  }

  async createHandler(policies: unknown, more: object = {}): Promise<string> {
    const answer = await this.call('POST', '/6/handlers', { json: { handler_type: 0, policies, ...more } });
    if (answer.status !== 201) throw new Error(`handler: ${answer.status} ${JSON.stringify(answer.body)}`);
    return Created.parse(answer.body).handler_id ?? '';
  }

  /** Sends one JPEG. */
  generate(
    handler_id: string,
    photo: Buffer,
    { query = '', headers = {} }: { query?: string; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const path = `/6/handlers/${handler_id}/events${query}`;
    return this.call('POST', path, {
      body: new Uint8Array(photo),
      headers: { 'Content-Type': 'image/jpeg', ...headers },
    });
  }

  /** The same, and the events of a 201. */
  async events(...args: Parameters<ApiClient['generate']>): Promise<GeneratedEvent[]> {
    return eventsOf(await this.generate(...args));
  }
}

export function eventsOf({ status, body }: Pick<Answer, 'status' | 'body'>): GeneratedEvent[] {
  if (status !== 201) throw new Error(`expected 201 but received ${status}: ${JSON.stringify(body)}`);
  return GeneratedEvents.parse(body).events;
}

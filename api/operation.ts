import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { ErrorKey } from '../contract/errors.ts';
import type { OptionalService } from '../contract/services.ts';
import type { Access, Caller } from './caller.ts';
import type { Services } from './services.ts';

/** A JSON body; it may be absent where the schema is optional. `limit` in bytes, JSON_BYTES_MAX when absent. */
export interface JsonBody<S extends z.ZodType = z.ZodType> {
  readonly json: S;
  readonly limit?: number;
}
/** A body that is read whole and handed over as bytes. Content types may end in an asterisk: `image/*`. */
export interface RawBody {
  readonly raw: readonly string[];
  readonly limit: number;
}
/** A body that the operation reads itself, within limits of its own. By content type; the schemas are documentation. */
export interface StreamBody {
  readonly stream: Readonly<Record<string, z.ZodType>>;
}
export type Body = JsonBody | RawBody | StreamBody | undefined;

/** A result that is no JSON: its content types. */
export interface BinaryResult {
  readonly binary: readonly string[];
}
export type Result = z.ZodType | BinaryResult;

/** One of the declared content types with its bytes. */
export interface Content {
  readonly content_type: string;
  readonly bytes: Buffer | Readable;
}

export type BodyOf<B extends Body> =
  B extends JsonBody<infer S>
    ? z.output<S>
    : B extends RawBody
      ? { readonly content_type: string; readonly bytes: Buffer }
      : B extends StreamBody
        ? IncomingMessage
        : undefined;
export type ResultOf<R extends Result> = R extends z.ZodType ? z.input<R> : Content;

export interface Input<P extends z.ZodType, Q extends z.ZodType, H extends z.ZodType, B extends Body> {
  /**
   * The account whose things are asked for: the caller's own, or in reads of callers that see all accounts the one that
   * they named. Empty in operations that are `open`.
   */
  readonly account_id: string;
  /** The same as a condition; without an account where those of all are asked for, in operations that `span`. */
  readonly scope: { readonly account_id?: string };
  /** NOBODY in operations that are `open`. */
  readonly caller: Caller;
  /** The client's IP address, or that of the proxy before us. */
  readonly address: string;
  readonly request_id: string;
  /** Whether the caller chose the request id, so that it may be sent again. */
  readonly request_id_given: boolean;
  /** Aborted when the client has gone before its answer. */
  readonly signal: AbortSignal;
  /** The content type to answer with: one of the declared ones that the client accepts. */
  readonly accept: string;
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly headers: z.output<H>;
  readonly body: BodyOf<B>;
  /** A JSON body before its schema read it, for answers that repeat parts of it as they were sent. */
  readonly sent: unknown;
}

/** An answer with another status than the declared one (see `also`), or with headers. */
export class Reply<T = unknown> {
  readonly status: number;
  readonly result: T;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, result: T, headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.result = result;
    this.headers = headers;
  }
}

/** One HTTP operation as data: validation, OpenAPI, metrics and the types of its handler all derive from it. */
export interface Operation<
  P extends z.ZodType,
  Q extends z.ZodType,
  H extends z.ZodType,
  B extends Body,
  R extends Result,
> {
  /** Unique; the name of the file and of the exported constant. */
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below `/6`, placeholders as `:handler_id`. */
  readonly path: `/${string}`;
  /** Mounted at `/` instead of `/6`. */
  readonly unversioned?: true;
  /** What it asks of its caller. */
  readonly access: Access;
  /** No GET, and yet it only reads: callers that see all accounts may name another one in `account_id`. */
  readonly reads?: true;
  /** A list or a sum, by the `scope` of its input: a token that sees all accounts and names none is shown those of all. */
  readonly spans?: true;
  /** Its `sql` shows and changes rows of all accounts: its handler alone keeps callers apart. */
  readonly crossesAccounts?: true;
  /** The section of the API documentation. */
  readonly tag: string;
  /** The optional services that it works with; absent: those of its tag (api/serviceSwitches.ts). */
  readonly needs?: readonly OptionalService[];
  readonly summary: string;
  readonly description?: string;
  readonly params?: P;
  /** A `z.object`: unknown query parameters are ignored. Made of the helpers in api/query.ts. */
  readonly query?: Q;
  /** By lower-case names; a `z.object`. */
  readonly headers?: H;
  readonly body?: B;
  /** A JSON body may come as MessagePack as well, and the answer is MessagePack where the client prefers that. */
  readonly msgpack?: true;
  readonly status: 200 | 201 | 202 | 204;
  /** `z.void()` with status 204. */
  readonly result: R;
  /** Further statuses that `handle` may answer with by a `Reply`. */
  readonly also?: Readonly<Record<number, z.ZodType>>;
  /**
   * GET only. true: HEAD runs `handle` and drops the body; a function: it looks itself, throws when absent, and may
   * tell the content type.
   */
  readonly head?: true | ((input: Input<P, Q, H, B>, services: Services) => Promise<string | undefined>);
  /** Where the new object can be read, from the parsed result. */
  readonly location?: (result: ResultOf<R>) => string;
  /**
   * What may go wrong beside what the framework itself refuses (api/commonErrors.ts). One of those is named here as well
   * where the handler has a reason of its own for it. A test must cause each of these at this operation.
   */
  readonly errors: readonly ErrorKey[];
  /** Refusal of an Accept header that fits none of the content types; `notAcceptable` when absent. */
  readonly notAcceptable?: ErrorKey;
  handle(input: Input<P, Q, H, B>, services: Services): Promise<ResultOf<R> | Reply>;
}

/** Any operation, whatever its shapes. */
export type AnyOperation = Operation<z.ZodType, z.ZodType, z.ZodType, Body, Result>;

export function operation<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  H extends z.ZodType = z.ZodType,
  B extends Body = undefined,
  R extends Result = Result,
>(definition: Operation<P, Q, H, B, R>): Operation<P, Q, H, B, R> {
  return definition;
}

import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { PlatformError } from '../contract/errors.ts';
import { addIds, beginAct } from './act.ts';
import { type Caller, NOBODY, requireAccess } from './caller.ts';
import { contentTypeOf, readBody } from './middleware/body.ts';
import { JSON_BYTES_MAX, parseJson, unsafeText } from './middleware/json.ts';
import { isMsgpack, parseMsgpack, toMsgpack, valueTypes } from './middleware/msgpack.ts';
import {
  type AnyOperation,
  type BinaryResult,
  type Body,
  type Content,
  type Input,
  Reply,
  type Result,
} from './operation.ts';
import { type Reach, reachOf } from './reach.ts';
import { needsOf, requireServices } from './serviceSwitches.ts';
import type { Services } from './services.ts';
import { parsePart } from './validation.ts';

type AnyInput = Input<z.ZodType, z.ZodType, z.ZodType, Body>;

/** One request of one operation, from its headers to its answer. Whatever goes wrong is thrown. */
export async function dispatch(op: AnyOperation, req: Request, res: Response, all: Services): Promise<void> {
  const query = readQuery(req.url);
  const act = beginAct(op, req, res, all.audit);
  const { caller, account_id, everybody } = await identify(op, req, query['account_id'], all);
  act.caller = caller;
  res.locals['account_id'] = account_id;
  if (op.tag !== 'system') all.licensing.requireValid();
  requireServices(needsOf(op), all.settings);
  const services = actingFor(op, { caller, account_id, everybody }, all);
  const head = req.method === 'HEAD';
  const accept = negotiate(op, req);
  const input = {
    account_id,
    scope: everybody ? {} : { account_id },
    caller,
    address: req.socket.remoteAddress ?? '',
    accept,
    request_id: String(res.locals['request_id']),
    request_id_given: res.locals['request_id_given'] === true,
    signal: closedSignal(res),
    params: op.params ? parsePart(op.params, req.params, 'path', 'badQuery') : {},
    query: op.query ? parsePart(op.query, query, 'query', 'badQuery') : {},
    headers: op.headers ? parsePart(op.headers, req.headers, 'headers', 'httpBad') : {},
    ...(await readRequestBody(op, req)),
  } as AnyInput;
  addIds(act, input.params, 'path');
  addIds(act, input.body, 'body');
  if (head && typeof op.head === 'function') {
    const content_type = await op.head(input, services);
    res.writeHead(200, { 'Content-Type': content_type ?? accept, ...NO_SNIFFING }).end();
    return;
  }
  const answer = await op.handle(input, services);
  const reply = answer instanceof Reply ? answer : new Reply(op.status, answer);
  addIds(act, reply.result, 'result');
  await send(op, reply, res, { head, accept });
}

/** With `sql` of the account that is asked for; writes go to the caller's own in any case. */
function actingFor(
  { crossesAccounts }: AnyOperation,
  { caller, account_id, everybody }: Acting,
  all: Services,
): Services {
  if (crossesAccounts) return all;
  if (everybody) return { ...all, sql: all.accounts.all };
  return { ...all, sql: all.accounts.of(account_id, caller.account_id) };
}

interface Acting extends Reach {
  readonly caller: Caller;
}

async function identify(
  op: AnyOperation,
  req: Request,
  named: string | undefined,
  { auth, settings, sql }: Services,
): Promise<Acting> {
  const { access } = op;
  const open = access === 'open' || (access === 'registration' && settings.openRegistration);
  const believed =
    access === 'administration' && settings.allowAccountHeader && req.headers.authorization === undefined;
  if (open || believed) return { caller: NOBODY, account_id: '', everybody: false };
  const caller = await auth.authenticate(req);
  requireAccess(caller, access);
  return { caller, ...(await reachOf(op, caller, { named, params: req.params }, { sql })) };
}

/** What callers stored is what it says it is, whatever a browser may make of its bytes. */
const NO_SNIFFING = { 'X-Content-Type-Options': 'nosniff' };

const isBinary = (result: Result): result is BinaryResult => 'binary' in result;

/** The first of the operation's content types that the client accepts. */
function negotiate(op: AnyOperation, req: Request): string {
  const offered = isBinary(op.result) ? [...op.result.binary] : [...valueTypes(op)];
  if (offered.includes('*/*')) return '*/*'; // Only the object knows its type.
  const accepted = req.accepts(offered);
  if (accepted !== false) return accepted;
  const asked = req.get('accept')?.slice(0, 100) ?? '';
  throw new PlatformError(op.notAcceptable ?? 'notAcceptable', `Accept '${asked}'; offered: ${offered.join(', ')}`);
}

/** The query by name; a name given twice is a longer list. @throws PlatformError badQuery for bytes that are no text */
function readQuery(url: string): Record<string, string> {
  const start = url.indexOf('?');
  const query = Object.create(null) as Record<string, string>;
  if (start < 0) return query;
  const text = url.slice(start + 1);
  try {
    decodeURIComponent(text);
  } catch (error) {
    throw new PlatformError('badQuery', 'the query is not percent-encoded UTF-8', { cause: error });
  }
  for (const [name, value] of new URLSearchParams(text)) {
    const reason = unsafeText(value);
    if (reason) throw new PlatformError('badQuery', `path: query.${name.slice(0, 50)}, message: ${reason}`);
    query[name] = name in query ? `${query[name] ?? ''},${value}` : value;
  }
  return query;
}

async function readRequestBody(op: AnyOperation, req: Request): Promise<{ body?: unknown; sent?: unknown }> {
  const { body } = op;
  if (!body) return {}; // Node discards what a client may have sent.
  if ('json' in body) {
    if (!hasBody(req)) {
      if (body.json instanceof z.ZodOptional) return {};
      throw new PlatformError('jsonMissing', 'the request has no body; a JSON value is expected');
    }
    const read = isMsgpack(contentTypeOf(req, valueTypes(op))) ? parseMsgpack : parseJson;
    const sent = read(await readBody(req, body.limit ?? JSON_BYTES_MAX));
    return { body: parsePart(body.json, sent, 'body', 'badBody'), sent };
  }
  if (!hasBody(req)) throw new PlatformError('requestEmpty', 'the request has no body');
  if ('stream' in body) {
    contentTypeOf(req, Object.keys(body.stream));
    return { body: req };
  }
  const content_type = contentTypeOf(req, body.raw);
  const bytes = await readBody(req, body.limit);
  if (bytes.length === 0) throw new PlatformError('requestEmpty', 'the body is empty');
  return { body: { content_type, bytes } };
}

const hasBody = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Aborted when the connection closes before the answer has been written. */
function closedSignal(res: ServerResponse): AbortSignal {
  const controller = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** @param how `accept` is one of the content types that the operation offers. */
async function send(
  op: AnyOperation,
  reply: Reply,
  res: Response,
  { head, accept }: { head: boolean; accept: string },
): Promise<void> {
  const { status, result, headers } = reply;
  const declared = status === op.status ? op.result : op.also?.[status];
  if (!declared) throw new TypeError(`${op.id} answered ${status}, which it does not declare`);
  if (isBinary(declared)) {
    await sendBytes(result as Content, status, headers, res, head);
    return;
  }
  const parsed = parseResult(op, declared, result);
  if (op.location && status === op.status) res.setHeader('Location', op.location(parsed));
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  if (status === 204) {
    res.writeHead(204).end();
    return;
  }
  const type = isMsgpack(accept) ? accept : 'application/json';
  const body = isMsgpack(accept) ? toMsgpack(parsed) : Buffer.from(JSON.stringify(parsed));
  res.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length });
  res.end(head ? undefined : body);
}

/** Ours to get right: a misfit is a 500, and the log says where it lies, without the value. */
function parseResult(op: AnyOperation, schema: z.ZodType, result: unknown): unknown {
  const parsed = schema.safeParse(result);
  if (parsed.success) return parsed.data;
  throw new TypeError(`result of ${op.id} does not fit its schema: ${z.prettifyError(parsed.error)}`);
}

async function sendBytes(
  { content_type, bytes }: Content,
  status: number,
  headers: Readonly<Record<string, string>>,
  res: Response,
  head: boolean,
): Promise<void> {
  res.statusCode = status;
  res.setHeader('Content-Type', content_type);
  for (const [name, value] of Object.entries({ ...NO_SNIFFING, ...headers })) res.setHeader(name, value);
  if (Buffer.isBuffer(bytes)) {
    res.setHeader('Content-Length', bytes.length);
    res.end(head ? undefined : bytes);
  } else if (head) {
    bytes.destroy();
    res.end();
  } else await pipeline(bytes, res);
}

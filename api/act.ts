import type { Request, Response } from 'express';
import type { Action } from '../stores/postgres/audit.ts';
import { type Caller, NOBODY } from './caller.ts';
import type { AnyOperation } from './operation.ts';
import type { Services } from './services.ts';

/** What a request turned out to be, for the audit log; filled in on its way. */
export interface Act {
  caller: Caller;
  objects: Action['objects'];
}

/** Fields that hold ids of ours, wherever an operation declares them. */
const KINDS = 'account|attribute|event|face|handler|image|list|object|sample|task|token|verifier';
const IDS = new RegExp(`^(${KINDS})_ids?$`);
/** In a body a single id is mostly a reference: an event's face. What is acted on comes in numbers, or is the list. */
const BODY_IDS = new RegExp(`^((${KINDS})_ids|list_id)$`);
const IDS_MAX = 1_000;

/** Notes the request when its answer is out, if it may have changed something or was refused for who sent it. */
export function beginAct(op: AnyOperation, req: Request, res: Response, log: Services['audit']): Act {
  const act: Act = { caller: NOBODY, objects: {} };
  const address = req.socket.remoteAddress?.replace(/^::ffff:/, '').replace(/%.*$/, '') ?? null;
  res.once('close', () => {
    const status = res.writableFinished ? res.statusCode : 499; // 499: the client has gone before its answer.
    if (!changes(op) && status !== 401 && status !== 403) return;
    const error_code: unknown = res.locals['error_code'];
    log.note({
      time: new Date().toISOString(),
      request_id: String(res.locals['request_id']),
      account_id: act.caller.account_id || null,
      token_id: act.caller.token_id,
      operation: op.id,
      objects: act.objects,
      status,
      error_code: typeof error_code === 'number' ? error_code : null,
      address,
    });
  });
  return act;
}

const changes = ({ method, access, reads }: AnyOperation): boolean => method !== 'get' && access !== 'open' && !reads;

/** The ids of a path, a body or a result, all of them parsed by their schemas before. */
export function addIds(act: Act, part: unknown, from: 'path' | 'body' | 'result'): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    if (!(from === 'body' ? BODY_IDS : IDS).test(name)) continue;
    const ids = (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string');
    act.objects[name] = [...new Set([...(act.objects[name] ?? []), ...ids])].slice(0, IDS_MAX);
  }
}

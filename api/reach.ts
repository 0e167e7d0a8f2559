import type { Request } from 'express';
import { Id } from '../contract/common.ts';
import { findOwner, isOwned } from '../stores/postgres/owners.ts';
import { accountOf, type Caller } from './caller.ts';
import type { AnyOperation } from './operation.ts';
import type { Services } from './services.ts';

/** Whose things a request is about. */
export interface Reach {
  readonly account_id: string;
  /** Those of all accounts: of reads by a token that sees all, in operations that `span`. */
  readonly everybody: boolean;
}

/**
 * The account that the query names, else the caller's own. A token of area `all` that names none reads what there is:
 * the thing of the path whosever it is, and lists of all accounts. @throws PlatformError accountForeign
 */
export async function reachOf(
  op: AnyOperation,
  caller: Caller,
  { named, params }: { readonly named: string | undefined; readonly params: Request['params'] },
  { sql }: Pick<Services, 'sql'>,
): Promise<Reach> {
  const reads = op.reads ?? op.method === 'get';
  const account_id = accountOf(caller, named, { reads });
  if (named !== undefined || !reads || caller.token_id === null || caller.visibility !== 'all') {
    return { account_id, everybody: false };
  }
  const [name, value] = Object.entries(params).find(([key]) => isOwned(key)) ?? [];
  const { data: id } = Id.safeParse(value);
  if (name === undefined || !isOwned(name) || id === undefined) return { account_id, everybody: op.spans === true };
  return { account_id: (await findOwner(sql, name, id)) ?? account_id, everybody: false };
}

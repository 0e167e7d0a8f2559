import type { z } from 'zod';
import { type Account, AccountType } from '../../contract/accounts.ts';
import { Id, Text, TimeOrRelative } from '../../contract/common.ts';
import { type AccountFilters, listAccounts } from '../../stores/postgres/accounts.ts';
import type { Queryable } from '../../stores/postgres/pool.ts';
import { csv, paging, pick, SMALL_PAGE_MAX, smallPageQuery, targets } from '../query.ts';
import { ACCOUNT_TARGETS } from './getAccount.ts';

export const accountFilters = {
  account_ids: csv(Id, SMALL_PAGE_MAX).optional(),
  logins: csv(Text(128), SMALL_PAGE_MAX).optional(),
  login: Text(128).optional(),
  account_type: AccountType.optional(),
  create_time__gte: TimeOrRelative.optional(),
  create_time__lt: TimeOrRelative.optional(),
};
export const accountPageQuery = { ...accountFilters, targets: targets(ACCOUNT_TARGETS), ...smallPageQuery };

type Filters = z.infer<z.ZodObject<typeof accountFilters>>;

export function filtersOf({ login, logins, ...filters }: Filters): AccountFilters {
  return { ...filters, logins: login === undefined ? logins : [login, ...(logins ?? [])] };
}

/** A page of accounts, the newest first, with the fields that are wanted. */
export async function readAccounts(
  sql: Queryable,
  { page, page_size, targets: wanted, ...filters }: z.infer<z.ZodObject<typeof accountPageQuery>>,
): Promise<Partial<Account>[]> {
  const accounts = await listAccounts(sql, { ...filtersOf(filters), ...paging({ page, page_size }) });
  return accounts.map((account) => pick(account, wanted));
}

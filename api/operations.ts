import { getAccount } from './accounts/getAccount.ts';
import { registerAccount } from './accounts/registerAccount.ts';
import type { AnyOperation } from './operation.ts';

/** Every operation that the API answers; slices append theirs. The order is that of the documentation. */
export const OPERATIONS: readonly AnyOperation[] = [registerAccount, getAccount];

import type { Express } from 'express';
import { createServiceApp } from '../app.ts';
import type { AnyOperation } from '../operation.ts';
import type { Services } from '../services.ts';
import { withServiceSystem } from '../system/index.ts';
import * as accounts from './accounts.ts';
import * as tokens from './tokens.ts';
import { verifyCredentials } from './verifyCredentials.ts';

const API = { version: 1, service: 'luna-accounts' };

/** Every operation of the Accounts service. */
export const ACCOUNTS_SERVICE: readonly AnyOperation[] = withServiceSystem(
  [
    ...[accounts.createAnyAccount, accounts.getAllAccounts, accounts.countAllAccounts],
    ...[accounts.getAnyAccount, accounts.patchAnyAccount, accounts.deleteAnyAccount, verifyCredentials],
    ...[tokens.createAnyToken, tokens.getAnyTokens, tokens.countAnyTokens],
    ...[tokens.getAnyToken, tokens.putAnyToken, tokens.patchAnyToken, tokens.deleteAnyToken],
  ],
  API.version,
);

export const createAccountsServiceApp = (services: Services): Express =>
  createServiceApp(services, ACCOUNTS_SERVICE, API);

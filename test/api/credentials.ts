import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Answer, TestServer } from './server.ts';

export const basic = (login: string, password: string): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`,
});
export const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

export interface TestAccount {
  readonly account_id: string;
  readonly login: string;
  readonly password: string;
  readonly headers: Record<string, string>;
}

/** Registers an account and signs in as it. */
export async function register(server: TestServer, account_type = 'user'): Promise<TestAccount> {
  const [login, password, account_id] = [`${randomUUID()}@test.local`, randomUUID(), randomUUID()];
  const json = { login, password, account_type, account_id };
  const { status } = await server.call('POST', '/6/accounts', { json, account_id: null });
  expect(status).toBe(201);
  return { account_id, login, password, headers: basic(login, password) };
}

const NewToken = z.object({ token_id: z.string(), token: z.string() });

/** Creates a token of an account. */
export async function createToken(
  server: TestServer,
  { headers }: Pick<TestAccount, 'headers'>,
  json: object = {},
  query = '',
): Promise<{ token_id: string; token: string; headers: Record<string, string> }> {
  const answer = await server.call('POST', `/6/tokens${query}`, { json, headers, account_id: null });
  expect(answer.status).toBe(201);
  const made = NewToken.parse(answer.body);
  return { ...made, headers: bearer(made.token) };
}

/** The status and the code of an error. */
export const refusal = ({ status, error }: Answer): [number, number] => [status, error.error_code];

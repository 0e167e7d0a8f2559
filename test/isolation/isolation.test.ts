import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AnyOperation } from '../../api/operation.ts';
import { OPERATIONS } from '../../api/operations.ts';
import { addAccount } from '../database.ts';
import type { ApiClient } from '../e2e/apiClient.ts';
import { testPlatform } from '../e2e/platform.ts';
import { ask } from './ask.ts';
import { RECIPES, type Recipe, recipesOf } from './recipes.ts';
import { buildWorld, nowhere, stateOf, type World } from './world.ts';

/**
 * Every operation, asked for things of an account by everybody who has no right to them: the answer is that for an id
 * which nothing has, nothing of the account is changed, and no id of it comes out.
 */
const facet = testPlatform();
let owner: ApiClient;
let other: ApiClient;
beforeAll(async () => {
  owner = facet.api.as(await addAccount(facet.sql));
  other = facet.api.as(await addAccount(facet.sql));
  tokens.without = (await newToken(owner)).token;
  const [expired, deleted] = [await newToken(owner, ALL_RIGHTS), await newToken(owner, ALL_RIGHTS)];
  await facet.sql.query("update accounts.tokens set expiration_time = now() - interval '1 day' where token_id = $1", [
    expired.token_id,
  ]);
  await owner.call('DELETE', `/6/tokens/${deleted.token_id}`);
  const seer = facet.api.as(await addAccount(facet.sql));
  await facet.sql.query("update accounts.accounts set account_type = 'advanced_user' where account_id = $1", [
    seer.account_id,
  ]);
  Object.assign(tokens, { expired: expired.token, deleted: deleted.token });
  tokens.all = (await newToken(seer, ALL_RIGHTS, { visibility_area: 'all' })).token;
}, 120_000);

const ALL_RIGHTS = '?grant_all_permissions=1';
const tokens = { without: '', expired: '', deleted: '', all: '' };
const Token = z.object({ token_id: z.string(), token: z.string() });
const newToken = async (api: ApiClient, query = '', json: object = {}) =>
  Token.parse((await api.call('POST', `/6/tokens${query}`, { json })).body);

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const as = (account_id: string) => ({ 'Luna-Account-Id': account_id });

interface Stranger {
  readonly headers: () => Readonly<Record<string, string>>;
  /** Further parameters of the query, about the owner. */
  readonly more?: (account_id: string) => string;
  readonly status?: number;
  /** Asks only for what changes something. */
  readonly writes?: true;
}
const STRANGERS: Readonly<Record<string, Stranger>> = {
  'another account': { headers: () => as(other.account_id) },
  'another account that names the owner': {
    headers: () => as(other.account_id),
    more: (account_id) => `account_id=${account_id}`,
    status: 403,
  },
  'an account that is not there': { headers: () => as(randomUUID()), status: 401 },
  nobody: { headers: () => ({}), status: 401 },
  "the owner's token without a right": { headers: () => bearer(tokens.without), status: 403 },
  "the owner's token that has expired": { headers: () => bearer(tokens.expired), status: 401 },
  "the owner's token that was deleted": { headers: () => bearer(tokens.deleted), status: 401 },
  'a token that sees all accounts, to write': {
    headers: () => bearer(tokens.all),
    more: (account_id) => `account_id=${account_id}`,
    status: 403,
    writes: true,
  },
};

test('every operation has a recipe, and every recipe an operation', () => {
  expect(Object.keys(RECIPES).toSorted()).toEqual(OPERATIONS.map(({ id }) => id).toSorted());
});

test('only these operations are not held to one account by PostgreSQL', () => {
  expect(OPERATIONS.filter(({ crossesAccounts }) => crossesAccounts).map(({ id }) => id)).toEqual([
    'registerAccount',
    'getAccounts', // Of those who see all accounts.
    'login',
    'createToken', // Reads the signing keys, which are nobody's.
  ]);
});

const open = ({ access }: AnyOperation) => access === 'open' || access === 'registration';
const cases = OPERATIONS.filter(({ id }) => id !== 'login').flatMap(
  (
    op, // It takes no credentials but its own.
  ) => recipesOf(op.id).map((recipe, n): [string, AnyOperation, Recipe] => [`${op.id} ${n + 1}`, op, recipe]),
);

describe.each(cases)('%s', (_, op, recipe) => {
  let world: World;
  let before: Record<string, unknown>;
  beforeAll(async () => {
    world = await buildWorld(owner);
    before = await stateOf(facet.sql, owner, world);
  }, 30_000);
  afterEach(async () => {
    expect(await stateOf(facet.sql, owner, world)).toEqual(before);
  });

  if (!open(op)) {
    test.each(Object.entries(STRANGERS))('%s', async (_who, { headers, more, status, writes }) => {
      if (writes && (op.method === 'get' || op.reads)) return;
      if (recipe.ofCaller && status !== 401) return;
      const url = facet.roles['api']?.url ?? '';
      const asked = (things: World, account_id: string) =>
        ask(url, op, { recipe, world: things, headers: headers(), more: more?.(account_id) ?? '' });
      const theirs = await asked(world, owner.account_id);
      const secrets = new Set(Object.values<string>({ ...world, own: owner.account_id }));
      expect([...theirs.ids].filter((id) => secrets.has(id))).toEqual([]);
      if (status !== undefined) expect(theirs.status).toBe(status);
      else if (recipe.chosenId) {
        expect(theirs.status).toBe(409);
        return;
      }
      expect(theirs.shape).toBe((await asked(nowhere(world), randomUUID())).shape);
    });
  }

  if (recipe.admins || recipe.ofCaller) return;
  test('its owner', async () => {
    const url = facet.roles['api']?.url ?? '';
    const { status } = await ask(url, op, { recipe, world, headers: as(owner.account_id) });
    expect(status).toBeLessThan(recipe.chosenId && op.method === 'post' ? 410 : 300);
    before = await stateOf(facet.sql, owner, world); // It may do so.
  }, 60_000);
});

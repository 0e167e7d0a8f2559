import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AnyOperation } from '../../api/operation.ts';
import { OPERATIONS } from '../../api/operations.ts';
import { addAccount } from '../database.ts';
import { type ApiClient, eventsOf } from '../e2e/apiClient.ts';
import { testPlatform } from '../e2e/platform.ts';
import { ask } from './ask.ts';
import { type Listener, listen } from './listen.ts';
import { RECIPES, type Recipe, recipesOf } from './recipes.ts';
import { buildWorld, DESCRIPTORS, nowhere, stateOf, type World } from './world.ts';

/**
 * Every operation, asked for things of an account by everybody who has no right to them: the answer is that for an id
 * which nothing has, nothing of the account is changed, and no id of it comes out.
 */
const facet = testPlatform();
let owner: ApiClient;
let other: ApiClient;
let others: World;
beforeAll(async () => {
  owner = facet.api.as(await addAccount(facet.sql));
  other = facet.api.as(await addAccount(facet.sql));
  others = await buildWorld(other);
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
  if (!open(op)) {
    test.each(Object.entries(STRANGERS))('%s', async (_who, { headers, more, status, writes }) => {
      if (writes && (op.method === 'get' || op.reads)) return;
      if (recipe.ofCaller && status !== 401) return;
      const url = facet.roles['api']?.url ?? '';
      const asked = (things: World, account_id: string) =>
        ask(url, op, { recipe, world: things, own: others, headers: headers(), more: more?.(account_id) ?? '' });
      const theirs = await asked(world, owner.account_id);
      const secrets = new Set(Object.values<string>({ ...world, own: owner.account_id }));
      expect([...theirs.ids].filter((id) => secrets.has(id))).toEqual([]);
      if (status !== undefined) expect(theirs.status).toBe(status);
      expect(theirs.shape).toBe((await asked(nowhere(world), randomUUID())).shape);
    });

    test('none of them has changed anything', async () => {
      expect(await stateOf(facet.sql, owner, world)).toEqual(before);
    });
  }

  if (recipe.admins || recipe.ofCaller) return;
  test('its owner', async () => {
    const url = facet.roles['api']?.url ?? '';
    const { status } = await ask(url, op, { recipe, world, own: world, headers: as(owner.account_id) });
    expect(status).toBeLessThan(recipe.chosenId && op.method === 'post' ? 410 : 300);
  }, 60_000);
});

/** Lets an account's handler announce one event. */
async function announce(api: ApiClient, handler_id: string): Promise<string> {
  const answer = await api.call('POST', `/6/handlers/${handler_id}/events`, { json: { descriptors: DESCRIPTORS } });
  return eventsOf(answer)[0]?.event_id ?? '';
}

describe('web sockets', () => {
  const opened: Listener[] = [];
  const open = async (headers: Readonly<Record<string, string>>, query: string): Promise<Listener> => {
    const listener = await listen(facet.roles['api']?.url ?? '', headers, query);
    opened.push(listener);
    return listener;
  };
  afterEach(() => {
    for (const listener of opened.splice(0)) listener.close();
  });

  const anonymous = (refused: string | undefined) => refused?.replaceAll(/[0-9a-f-]{36}/g, '<id>');
  const let_in = ['another account', 'a token that sees all accounts, to write'];
  test.each(Object.entries(STRANGERS).filter(([who]) => !let_in.includes(who)))(
    '%s is refused before the handshake, as for an account that is not there',
    async (_who, { headers, more }) => {
      const ask = (account_id: string) => open(headers(), more?.(account_id) ?? '');
      const { refused } = await ask(owner.account_id);
      expect(refused).toMatch(/^40[13] /);
      expect(anonymous(refused)).toBe(anonymous((await ask(randomUUID())).refused));
    },
  );

  test('nobody hears what another account announces, whatever the filters name', async () => {
    const world = await buildWorld(owner);
    const filters = [
      '',
      `handler_ids=${world.handler_id}`,
      `handler_ids=${world.handler_id},${others.handler_id}`,
      `top_similar_object_ids=${world.face_id}`,
      `external_ids=${world.external_id},null`,
    ];
    const inQuery = `authorization=${encodeURIComponent(bearer(tokens.all).Authorization)}`;
    const strangers = await Promise.all([
      ...filters.map((query) => open(as(other.account_id), query)),
      ...filters.map((query) => open(bearer(tokens.all), query)),
      open({}, inQuery),
    ]);
    const seer = await open(bearer(tokens.all), `account_id=${owner.account_id}`); // May see all, and says whose.
    const own = await open(as(owner.account_id), '');
    const announced = await announce(owner, world.handler_id);
    await Promise.all([own.hears(1), seer.hears(1)]);
    const unfiltered = [0, 2, 4]; // Those of the other account whose filters its own event passes.
    const answered = await announce(other, others.handler_id); // They are not deaf.
    await Promise.all(strangers.filter((_, n) => unfiltered.includes(n)).map((one) => one.hears(1)));
    expect(strangers.flatMap(({ refused, heard }) => [refused, ...heard])).toEqual(
      strangers.flatMap((_, n) => (unfiltered.includes(n) ? [undefined, answered] : [undefined])),
    );
    expect([own.heard, seer.heard]).toEqual([[announced], [announced]]);
  }, 30_000);
});

test('two accounts have faces, lists and events of the same ids, and neither meets the other', async () => {
  const { face_id, list_id, event_id } = await buildWorld(owner);
  const twin = facet.api.as(await addAccount(facet.sql));
  const handler_id = await twin.createHandler({});
  const json = { event_id, user_data: 'twin' };
  const make = [
    await twin.call('POST', '/6/lists', { json: { list_id, user_data: 'twin' } }),
    await twin.call('PUT', `/6/faces/${face_id}`, {
      json: { user_data: 'twin', lists: [list_id], attribute: { descriptors: DESCRIPTORS } },
    }),
    await twin.call('POST', `/6/handlers/${handler_id}/events/raw`, { json }),
  ];
  expect(make.map(({ status }) => status)).toEqual([201, 201, 201]);
  const raw = { type: 'raw_descriptor', id: 'a', data: DESCRIPTORS[0] };
  const filters = { origin: 'faces', list_id };
  const seen = async (api: ApiClient) => {
    const matched = await api.call('POST', '/6/matcher/faces', {
      json: { references: [raw], candidates: [{ filters }] },
    });
    const found = ['faces', 'lists', 'events'].map((kind, n) => `/6/${kind}/${[face_id, list_id, event_id][n]}`);
    const read = await Promise.all(found.map((path) => api.call('GET', path)));
    return [matched, ...read].map(({ status, body }) => `${status} ${JSON.stringify(body)}`);
  };
  const before = await seen(owner);
  const twins = await seen(twin);
  expect(before.join()).not.toContain('twin');
  for (const answer of twins) expect(answer).toMatch(/^200 .*"user_data":"twin"/);
  expect(before.join()).toMatch(/"similarity":(1|0\.9999)/);
  const gone = [
    await twin.call('DELETE', `/6/events/${event_id}`),
    await twin.call('DELETE', '/6/lists', { json: { list_ids: [list_id] } }),
    await twin.call('DELETE', `/6/faces/${face_id}`),
  ];
  expect(gone.map(({ status }) => status)).toEqual([204, 204, 204]);
  expect(await seen(owner)).toEqual(before);
});

import type { AnyOperation } from '../../api/operation.ts';
import type { Recipe } from './recipes.ts';
import type { World } from './world.ts';

export interface Asked {
  readonly status: number;
  /** What was answered, without what differs from answer to answer: ids, times. */
  readonly shape: string;
  /** Ids that were answered and not asked for. */
  readonly ids: ReadonlySet<string>;
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const TOKEN = /eyJ[\w-]+\.[\w-]+\.[\w-]+/g;
const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/g;

/** Asks for the things of `world` as the operation's recipe says. */
export async function ask(
  url: string,
  { method, path, unversioned }: AnyOperation,
  { recipe, world, own, headers, more = '' }: Question,
): Promise<Asked> {
  const params: Record<string, string | undefined> = { ...world, ...recipe.params?.(world, own) };
  const place = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`no '${name}' for ${path}: extend the world or the recipe`);
    return value;
  });
  const query = [recipe.query?.(world, own), more].filter(Boolean).join('&');
  const target = `${unversioned ? '' : '/6'}${place}${query ? `?${query}` : ''}`;
  const json = recipe.json && JSON.stringify(recipe.json(world, own));
  const bytes = json ?? (recipe.body && new Uint8Array(await recipe.body()));
  const response = await fetch(url + target, {
    method: method.toUpperCase(),
    headers: { ...(json === undefined ? {} : { 'Content-Type': 'application/json' }), ...recipe.headers, ...headers },
    ...(bytes === undefined ? {} : { body: bytes }),
  });
  const text = await response.text();
  const sent = `${target} ${json ?? ''}`;
  return {
    status: response.status,
    shape: `${response.status} ${text.replaceAll(ID, '<id>').replaceAll(TIME, '<time>').replaceAll(TOKEN, '<token>')}`,
    ids: new Set((text.match(ID) ?? []).filter((id) => !sent.includes(id))),
  };
}

interface Question {
  readonly recipe: Recipe;
  readonly world: World;
  /** What the asker may name beside it. */
  readonly own: World;
  readonly headers: Readonly<Record<string, string>>;
  /** Further parameters of the query. */
  readonly more?: string;
}

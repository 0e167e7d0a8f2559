import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { z } from 'zod';
import type { ApiClient } from './apiClient.ts';
import type { Role } from './role.ts';

/** Indexes count whatever there is, round and round. */
const index = fc.nat(11);
const someOf = fc.uniqueArray(index, { minLength: 1, maxLength: 4 });
const words = fc.constantFrom('', 'ann', 'Bob', 'ünï 雪', '%_\\');

/** One change by a client; `crash`: the API is ended while it works on it, and started again. */
export const Step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('createList' as const), user_data: words }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('patchList' as const), list: index, user_data: words }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('deleteList' as const), list: index, with_faces: fc.nat(1) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('putFace' as const),
      face: fc.option(index), // null: a new one.
      external_id: words,
      lists: fc.uniqueArray(index, { maxLength: 3 }),
      crash: fc.nat(9).map((n) => n === 0),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('patchFace' as const), face: index, user_data: words }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('deleteFaces' as const), faces: someOf }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('attach' as const), list: index, faces: someOf }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('detach' as const), list: index, faces: someOf }) },
);
export type Step = typeof Step extends fc.Arbitrary<infer T> ? T : never;

interface ModelFace {
  user_data: string;
  external_id: string;
  lists: Set<string>;
}

const Lists = z.object({ lists: z.array(z.object({ list_id: z.string(), user_data: z.string() })) });
const Faces = z.object({
  faces: z.array(
    z.object({
      face_id: z.string(),
      user_data: z.string(),
      external_id: z.string(),
      lists: z.array(z.string()),
    }),
  ),
});

/** Faces and lists of one account as they must be, beside the API that keeps them. */
export class FacesModel {
  readonly #api: ApiClient;
  readonly #role: Role;
  readonly #lists = new Map<string, string>();
  readonly #faces = new Map<string, ModelFace>();

  constructor(api: ApiClient, role: Role) {
    this.#api = api;
    this.#role = role;
  }

  /** Does it in both. @throws Error when the API answers otherwise than it must. */
  async take(step: Step): Promise<void> {
    if (step.do === 'createList') {
      const list_id = randomUUID();
      await this.#must(201, 'POST', '/6/lists', { list_id, user_data: step.user_data });
      this.#lists.set(list_id, step.user_data);
    } else if (step.do === 'patchList') await this.#patchList(step);
    else if (step.do === 'deleteList') await this.#deleteList(step);
    else if (step.do === 'putFace') await this.#putFace(step);
    else if (step.do === 'patchFace') await this.#patchFace(step);
    else if (step.do === 'deleteFaces') await this.#deleteFaces(step.faces);
    else await this.#link(step);
  }

  async #patchList({ list, user_data }: Extract<Step, { do: 'patchList' }>): Promise<void> {
    const [list_id = randomUUID()] = pick([...this.#lists.keys()], [list]);
    const known = this.#lists.has(list_id);
    await this.#must(known ? 204 : 404, 'PATCH', `/6/lists/${list_id}`, { user_data });
    if (known) this.#lists.set(list_id, user_data);
  }

  async #deleteList({ list, with_faces }: Extract<Step, { do: 'deleteList' }>): Promise<void> {
    const [list_id = randomUUID()] = pick([...this.#lists.keys()], [list]);
    const status = this.#lists.delete(list_id) ? 204 : 404;
    await this.#must(status, 'DELETE', `/6/lists/${list_id}?with_faces=${with_faces}`);
    for (const [face_id, { lists }] of this.#faces) {
      if (lists.delete(list_id) && with_faces === 1) this.#faces.delete(face_id);
    }
  }

  async #putFace({ face, external_id, lists, crash }: Extract<Step, { do: 'putFace' }>): Promise<void> {
    const [face_id = randomUUID()] = face === null ? [] : pick([...this.#faces.keys()], [face]);
    const wanted = pick([...this.#lists.keys()], lists);
    const before = this.#faces.get(face_id);
    const after = { user_data: '', external_id, lists: new Set(wanted) };
    const json = { external_id, lists: wanted };
    if (!crash) {
      await this.#must(before ? 200 : 201, 'PUT', `/6/faces/${face_id}`, json);
      this.#faces.set(face_id, after);
      return;
    }
    const answer = this.#api.call('PUT', `/6/faces/${face_id}`, { json }).catch(() => undefined);
    await this.#role.crash();
    const answered = await answer;
    await this.#role.start();
    const now = await this.#read(`?face_ids=${face_id}`);
    const allowed = answered ? [after] : [before, after]; // All of it, or nothing.
    const found = allowed.find((one) => same(now, one ? [[face_id, one]] : []));
    if (found === undefined && !(allowed.includes(undefined) && now.length === 0)) {
      throw new Error(
        `after a crash: ${JSON.stringify(now)}, sent ${JSON.stringify(json)}, answered ${answered?.status}`,
      );
    }
    if (found) this.#faces.set(face_id, found);
  }

  async #patchFace({ face, user_data }: Extract<Step, { do: 'patchFace' }>): Promise<void> {
    const [face_id = randomUUID()] = pick([...this.#faces.keys()], [face]);
    const known = this.#faces.get(face_id);
    await this.#must(known ? 204 : 404, 'PATCH', `/6/faces/${face_id}`, { user_data });
    if (known) known.user_data = user_data;
  }

  async #deleteFaces(chosen: readonly number[]): Promise<void> {
    const face_ids = pick([...this.#faces.keys()], chosen);
    if (face_ids.length === 0) {
      await this.#must(400, 'DELETE', '/6/faces', { face_ids: [randomUUID()] });
      return;
    }
    await this.#must(400, 'DELETE', '/6/faces', { face_ids: [...face_ids, randomUUID()] }); // All or none.
    await this.#must(204, 'DELETE', '/6/faces', { face_ids });
    for (const face_id of face_ids) this.#faces.delete(face_id);
  }

  async #link({ do: action, list, faces }: Extract<Step, { do: 'attach' | 'detach' }>): Promise<void> {
    const [list_id] = pick([...this.#lists.keys()], [list]);
    const face_ids = pick([...this.#faces.keys()], faces);
    if (list_id === undefined || face_ids.length === 0) return;
    await this.#must(204, 'PATCH', '/6/linker', { list_id, action, face_ids });
    for (const face_id of face_ids) {
      const lists = this.#faces.get(face_id)?.lists;
      if (action === 'attach') lists?.add(list_id);
      else lists?.delete(list_id);
    }
  }

  /** @throws Error when the API shows other faces or lists than it must. */
  async compare(): Promise<void> {
    const { lists } = Lists.parse(await this.#must(200, 'GET', '/6/lists?page_size=100'));
    const shown = Object.fromEntries(lists.map(({ list_id, user_data }) => [list_id, user_data]));
    expect(shown).toEqual(Object.fromEntries(this.#lists));
    const every = [...this.#faces];
    expect(same(await this.#read('?page_size=100'), every)).toBe(true);
    for (const list_id of [...this.#lists.keys(), null]) {
      const inside = every.filter(([, { lists: own }]) => (list_id === null ? own.size === 0 : own.has(list_id)));
      expect(same(await this.#read(`?page_size=100&list_id=${list_id}`), inside)).toBe(true);
      const count = await this.#must(200, 'GET', `/6/faces/count?list_id=${list_id}`);
      expect(count).toEqual({ faces_count: inside.length });
    }
  }

  async #read(query: string): Promise<z.infer<typeof Faces>['faces']> {
    return Faces.parse(await this.#must(200, 'GET', `/6/faces${query}`)).faces;
  }

  async #must(status: number, method: string, path: string, json?: unknown): Promise<unknown> {
    const answer = await this.#api.call(method, path, json === undefined ? {} : { json });
    if (answer.status === status) return answer.body;
    throw new Error(`${method} ${path}: ${answer.status} instead of ${status}, ${JSON.stringify(answer.body)}`);
  }
}

const pick = (all: readonly string[], chosen: readonly number[]): string[] =>
  all.length === 0 ? [] : [...new Set(chosen.map((n) => all[n % all.length] ?? ''))];

function same(shown: z.infer<typeof Faces>['faces'], wanted: readonly [string, ModelFace][]): boolean {
  const line = (
    id: string,
    { user_data, external_id }: Pick<ModelFace, 'user_data' | 'external_id'>,
    lists: string[],
  ) => JSON.stringify([id, user_data, external_id, lists.toSorted()]);
  const left = shown.map((face) => line(face.face_id, face, face.lists)).toSorted();
  const right = wanted.map(([id, face]) => line(id, face, [...face.lists])).toSorted();
  return left.join() === right.join();
}

import { randomUUID } from 'node:crypto';
import { BODY_DESCRIPTOR } from '../../models/body/descriptor.ts';
import { DESCRIPTORS, descriptor, jpeg, type World } from './world.ts';

/** How an operation is asked for things of a world. Placeholders of its path are filled by their names. */
export interface Recipe {
  readonly query?: (world: World) => string;
  readonly json?: (world: World) => unknown;
  readonly body?: () => Promise<Buffer>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where a placeholder stands for something else than its name says. */
  readonly params?: (world: World) => Partial<Record<string, string>>;
  /**
   * Creates under the id of the request: ids are unique over all accounts, so that one that is taken is refused (409),
   * whoever has it. That is the one way to learn that an id, which has to be known already, exists.
   */
  readonly chosenId?: true;
  /** Temporary attributes live in Redis, of which PostgreSQL knows nothing: their keys hold the account. */
  readonly redisOnly?: true;
  /** Ends in a run of a workflow, which shows nothing that the request had not. */
  readonly run?: true;
  /** Is refused to an account like any other, or always: its owner is not asked to show that it works. */
  readonly admins?: true;
  /** Is about the account that asks, whatever else it says: only strangers without an account ask. */
  readonly ofCaller?: true;
}

const IMAGE = { 'Content-Type': 'image/jpeg' };
const policies = ({ list_id }: World) => ({
  match_policy: [{ label: 'known', candidates: { origin: 'faces', list_id } }],
  storage_policy: { face_policy: { store_face: 1, link_to_lists_policy: [{ list_id }] } },
});
const handler = (world: World) => ({ handler_type: 0, description: '', policies: policies(world) });
const body_samples = { params: ({ body_sample_id }: World) => ({ sample_id: body_sample_id }) };
const picture = (width: number, height: number) => ({ body: () => jpeg(width, height), headers: IMAGE });
const named = ({ face_id, list_id, external_id }: World) =>
  `face_ids=${face_id}&list_id=${list_id}&external_ids=${external_id}`;
const { version: descriptor_version, dimensions } = BODY_DESCRIPTOR;
const RAW_BODY = { type: 'raw_descriptor', id: 'a', data: { descriptor: descriptor(dimensions), descriptor_version } };
const matching = (reference: object, filters: object) => ({ references: [reference], candidates: [{ filters }] });
const raw = (id: string) => ({ type: 'raw_descriptor', id, data: DESCRIPTORS[0] });

/** By the operation's id, one or several ways to ask. Whoever adds an operation adds its line. */
export const RECIPES: Readonly<Record<string, Recipe | readonly Recipe[]>> = {
  registerAccount: {
    json: () => ({ login: `a${randomUUID().slice(0, 8)}@test.local`, password: randomUUID(), account_type: 'user' }),
  },
  getAccounts: { query: () => 'page_size=100', admins: true },
  getAccount: {},
  patchAccount: { json: () => ({ description: 'mine' }) },
  deleteAccount: { ofCaller: true },
  login: { json: () => ({ login: `a${randomUUID().slice(0, 8)}@test.local`, password: 'wrong' }), admins: true },

  createToken: { json: () => ({}) },
  getTokens: {},
  countTokens: {},
  getToken: {},
  putToken: { json: () => ({}) },
  patchToken: { json: () => ({ description: 'taken' }) },
  deleteToken: {},

  createHandler: { json: handler },
  getHandlers: { query: () => 'with_policies=1' },
  countHandlers: {},
  getHandler: {},
  replaceHandler: { json: handler },
  deleteHandler: {},
  validateHandler: { json: handler },

  detectFaces: { ...picture(320, 240), run: true },
  estimateImages: { ...picture(320, 240), run: true },
  checkIso: { ...picture(320, 240), run: true },
  predictLiveness: { ...picture(320, 240), run: true },
  predictDeepfake: { ...picture(320, 240), run: true },
  extractAttributes: { json: ({ sample_id }) => [sample_id], run: true },

  createVerifier: { json: () => ({}) },
  getVerifiers: {},
  countVerifiers: {},
  getVerifier: {},
  replaceVerifier: { json: () => ({}) },
  deleteVerifier: {},
  verifyImages: { ...picture(320, 240), query: ({ face_id }) => `face_ids=${face_id}`, run: true },
  verifyRaw: { json: () => ({ references: [raw('a')], candidates: [raw('b')] }) },

  generateEvents: { ...picture(320, 240), run: true },
  saveRawEvent: { json: () => ({}) },
  getEvents: { query: ({ event_id }) => `event_ids=${event_id}` },
  deleteEvents: { query: ({ event_id }) => `event_ids=${event_id}` },
  getEventStats: {
    json: ({ handler_id }) => ({
      targets: [{ column: 'event_id', aggregator: 'count' }],
      filters: { handler_ids: [handler_id] },
    }),
  },
  getEvent: {},
  deleteEvent: {},

  createList: { json: ({ list_id }) => ({ list_id }), chosenId: true },
  getLists: { query: ({ list_id }) => `list_ids=${list_id}` },
  deleteLists: { json: ({ list_id }) => ({ list_ids: [list_id] }), query: () => 'with_faces=1' },
  countLists: { query: ({ list_id }) => `list_ids=${list_id}` },
  getList: {},
  patchList: { json: () => ({ user_data: 'taken' }) },
  deleteList: { query: () => 'with_faces=1' },
  linkFaces: [
    { json: ({ list_id, face_id }) => ({ list_id, action: 'detach', face_ids: [face_id] }) },
    { json: ({ list_id, face_id }) => ({ list_id, action: 'attach', face_ids: [face_id] }) },
  ],

  createFace: [
    { json: ({ list_id }) => ({ lists: [list_id] }) },
    { json: ({ attribute_id }) => ({ attribute: { attribute_id } }), redisOnly: true },
  ],
  getFaces: { query: named },
  deleteFaces: { json: ({ face_id }) => ({ face_ids: [face_id] }) },
  countFaces: { query: named },
  countFaceAttributes: { query: named },
  getFace: {},
  patchFace: { json: () => ({ user_data: 'taken' }) },
  putFace: { json: () => ({}), chosenId: true },
  deleteFace: {},
  getFaceAttributes: {},
  putFaceAttributes: { json: () => ({ descriptors: DESCRIPTORS }) },
  deleteFaceAttributes: {},
  getFaceAttributeSamples: {},

  saveFaceSample: picture(250, 250),
  getFaceSample: {},
  deleteFaceSample: {},
  saveBodySample: picture(128, 256),
  getBodySample: body_samples,
  deleteBodySample: body_samples,
  getSample: {},
  deleteSample: {},
  saveImage: picture(40, 30),
  getImage: {},
  deleteImage: {},
  saveObject: { body: () => Promise.resolve(Buffer.from('text')), headers: { 'Content-Type': 'text/plain' } },
  getObject: {},
  deleteObject: {},

  createAttribute: { json: () => ({ descriptors: DESCRIPTORS }) },
  getAttributes: { query: ({ attribute_id }) => `attribute_ids=${attribute_id}`, redisOnly: true },
  getAttribute: { redisOnly: true },
  deleteAttribute: { redisOnly: true },
  getAttributeSamples: { redisOnly: true },

  matchFaces: [
    { json: ({ face_id }) => matching({ type: 'face', id: face_id }, { origin: 'faces' }) },
    { json: ({ external_id: id }) => matching({ type: 'face_external_id', id }, { origin: 'faces' }) },
    { json: ({ list_id }) => matching(raw('a'), { origin: 'faces', list_id }) },
    { json: ({ face_id }) => matching(raw('a'), { origin: 'faces', face_ids: [face_id] }) },
    { json: ({ event_id }) => matching(raw('a'), { origin: 'events', event_ids: [event_id] }) },
    {
      json: ({ attribute_id }) => matching(raw('a'), { origin: 'attributes', attribute_ids: [attribute_id] }),
      redisOnly: true,
    },
  ],
  matchBodies: { json: ({ event_id }) => matching(RAW_BODY, { origin: 'events', event_ids: [event_id] }) },
  matchRaw: { json: () => ({ references: [raw('a')], candidates: [raw('b')] }) },
};

export function recipesOf(operation_id: string): readonly Recipe[] {
  const given = RECIPES[operation_id] ?? [];
  return 'length' in given ? given : [given];
}

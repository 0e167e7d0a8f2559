import { randomUUID } from 'node:crypto';
import { BODY_DESCRIPTOR } from '../../models/body/descriptor.ts';
import { DESCRIPTORS, descriptor, jpeg, type World } from './world.ts';

/** From the things of one account that are asked for, and those of the account that asks. */
type From<T> = (world: World, own: World) => T;

/** How an operation is asked for things of a world. Placeholders of its path are filled by their names. */
export interface Recipe {
  readonly query?: From<string>;
  readonly json?: From<unknown>;
  readonly body?: () => Promise<Buffer>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where a placeholder stands for something else than its name says. */
  readonly params?: From<Partial<Record<string, string>>>;
  /** Creates under the id of the request: one that the asker has itself is refused (409). */
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
/** Who is looked for by their ids, which need not be there. */
const lookingFor = ({ face_id, external_id, event_id, handler_id, attribute_id }: World) => ({
  match_policy: [
    { origin: 'faces', face_ids: [face_id] },
    { origin: 'faces', external_ids: [external_id] },
    { origin: 'events', event_ids: [event_id] },
    { origin: 'events', handler_ids: [handler_id] },
    { origin: 'attributes', attribute_ids: [attribute_id] },
  ].map((candidates, n) => ({ label: `${n}`, candidates })),
});
/** Ids that an object keeps without looking at what they are of. */
const words = ({ event_id, sample_id }: World) => ({ event_id, avatar: `/6/samples/faces/${sample_id}` });
const emitting = ({ handler_id }: World) => ({
  permissions: { emit_events: { allowed: 1, white_list: [handler_id], black_list: [] } },
});
/** Stored pictures, by each way to name them. */
const stored: readonly Recipe[] = [
  { query: () => 'image_type=1', json: ({ sample_id }) => ({ samples: [sample_id] }), run: true },
  {
    json: ({ image_id, sample_id, body_sample_id }) => ({
      urls: [`/6/images/${image_id}`, `/6/samples/faces/${sample_id}`, `/6/samples/bodies/${body_sample_id}`],
    }),
    run: true,
  },
];
const ownFace = { params: (_: World, { face_id }: World) => ({ face_id }) };
const ownHandler = { params: (_: World, { handler_id }: World) => ({ handler_id }) };
const ownToken = { params: (_: World, { token_id }: World) => ({ token_id }) };
const ownVerifier = { params: (_: World, { verifier_id }: World) => ({ verifier_id }) };
const dynamic = { params: (_: World, { dynamic_handler_id }: World) => ({ handler_id: dynamic_handler_id }) };
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
  getCallbackSecret: {},
  patchAccount: { json: () => ({ description: 'mine' }) },
  deleteAccount: { ofCaller: true },
  login: { json: () => ({ login: `a${randomUUID().slice(0, 8)}@test.local`, password: 'wrong' }), admins: true },

  createToken: [{ json: () => ({}) }, { json: emitting }],
  getTokens: {},
  countTokens: {},
  getToken: {},
  putToken: [{ json: () => ({}) }, { ...ownToken, json: emitting }],
  patchToken: [{ json: () => ({ description: 'taken' }) }, { ...ownToken, json: emitting }],
  deleteToken: {},

  createHandler: [
    { json: handler },
    { json: (world) => ({ handler_type: 0, description: '', policies: lookingFor(world) }) },
  ],
  getHandlers: { query: () => 'with_policies=1' },
  countHandlers: {},
  getHandler: {},
  replaceHandler: [{ json: handler }, { ...ownHandler, json: handler }],
  deleteHandler: {},
  validateHandler: { json: handler },

  detectFaces: [{ ...picture(320, 240), run: true }, ...stored],
  estimateImages: [{ ...picture(320, 240), run: true }, ...stored],
  checkIso: [{ ...picture(320, 240), run: true }, ...stored],
  predictLiveness: [{ ...picture(320, 240), run: true }, ...stored],
  predictDeepfake: [{ ...picture(320, 240), run: true }, ...stored],
  extractAttributes: [
    { json: ({ sample_id }) => [sample_id], run: true },
    { json: ({ sample_id }, own) => [own.sample_id, sample_id], run: true },
  ],

  createVerifier: { json: () => ({}) },
  getVerifiers: {},
  countVerifiers: {},
  getVerifier: {},
  replaceVerifier: { json: () => ({}) },
  deleteVerifier: {},
  verifyImages: [
    { ...picture(320, 240), query: ({ face_id }) => `face_ids=${face_id}`, run: true },
    ...[
      ({ face_id }: World, own: World) => `face_ids=${own.face_id},${face_id}`,
      ({ external_id }: World) => `external_ids=${external_id}`,
      ({ described_event_id }: World) => `event_ids=${described_event_id}`,
      ({ attribute_id }: World) => `attribute_ids=${attribute_id}`,
    ].map((query): Recipe => ({ ...ownVerifier, ...picture(320, 240), query, run: true })),
    ...stored.map((recipe) => ({
      ...ownVerifier,
      ...recipe,
      query: (_: World, { face_id }: World) => `image_type=1&face_ids=${face_id}`,
    })),
  ],
  verifyRaw: { json: () => ({ references: [raw('a')], candidates: [raw('b')] }) },

  generateEvents: [
    { ...picture(320, 240), run: true },
    { ...dynamic, json: (world) => ({ descriptors: DESCRIPTORS, policies: policies(world) }), run: true },
    { ...dynamic, json: (world) => ({ descriptors: DESCRIPTORS, policies: lookingFor(world) }), run: true },
    ...stored.map((recipe) => ({ ...ownHandler, ...recipe })),
  ],
  saveRawEvent: [
    { json: () => ({}) },
    { ...ownHandler, json: ({ event_id }) => ({ event_id }), chosenId: true },
    {
      ...ownHandler,
      json: ({ face_id, list_id, attribute_id, sample_id, event_id }) => ({
        face: { face_id, lists: [list_id] },
        face_attributes: { attribute_id, samples: [sample_id] },
        matches: [{ label: 'known', candidates: [{ similarity: 1, event: { event_id } }] }],
      }),
    },
  ],
  getEvents: [
    { query: ({ event_id }) => `event_ids=${event_id}` },
    { query: ({ handler_id }) => `handler_ids=${handler_id}` },
    { query: ({ external_id }) => `external_ids=${external_id}` },
  ],
  deleteEvents: [
    { query: ({ event_id }) => `event_ids=${event_id}` },
    { query: ({ handler_id }) => `handler_ids=${handler_id}` },
  ],
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
  deleteLists: [
    { json: ({ list_id }) => ({ list_ids: [list_id] }), query: () => 'with_faces=1' },
    { json: ({ list_id }, own) => ({ list_ids: [own.list_id, list_id] }) },
  ],
  countLists: { query: ({ list_id }) => `list_ids=${list_id}` },
  getList: {},
  patchList: { json: () => ({ user_data: 'taken' }) },
  deleteList: { query: () => 'with_faces=1' },
  linkFaces: ['detach', 'attach'].flatMap((action): Recipe[] => [
    { json: ({ list_id, face_id }) => ({ list_id, action, face_ids: [face_id] }) },
    { json: ({ face_id }, { list_id }) => ({ list_id, action, face_ids: [face_id] }) },
    { json: ({ list_id }, { face_id }) => ({ list_id, action, face_ids: [face_id] }) },
  ]),

  createFace: [
    { json: ({ list_id }) => ({ lists: [list_id] }) },
    { json: ({ list_id }, own) => ({ lists: [own.list_id, list_id] }) },
    { json: ({ attribute_id }) => ({ attribute: { attribute_id } }), redisOnly: true },
    { json: words },
    { json: ({ sample_id }) => ({ attribute: { descriptors: DESCRIPTORS, descriptor_samples: [sample_id] } }) },
    { json: ({ face_id }) => ({ face_id }), chosenId: true },
  ],
  getFaces: [{ query: named }, { query: ({ list_id }) => `list_id=${list_id}` }],
  deleteFaces: [
    { json: ({ face_id }) => ({ face_ids: [face_id] }) },
    { json: ({ face_id }, own) => ({ face_ids: [own.face_id, face_id] }) },
  ],
  countFaces: [{ query: named }, { query: ({ list_id }) => `list_id=${list_id}` }],
  countFaceAttributes: { query: named },
  getFace: {},
  patchFace: [{ json: () => ({ user_data: 'taken' }) }, { ...ownFace, json: words }],
  putFace: [
    { json: () => ({}), chosenId: true },
    { ...ownFace, json: ({ list_id }, own) => ({ lists: [own.list_id, list_id] }) },
    { ...ownFace, json: ({ attribute_id }) => ({ attribute: { attribute_id } }), redisOnly: true },
    { ...ownFace, json: words },
  ],
  deleteFace: {},
  getFaceAttributes: {},
  putFaceAttributes: [
    { json: () => ({ descriptors: DESCRIPTORS }) },
    { ...ownFace, json: ({ attribute_id }) => ({ attribute_id }), redisOnly: true },
    { ...ownFace, json: ({ sample_id }) => ({ descriptors: DESCRIPTORS, descriptor_samples: [sample_id] }) },
  ],
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

  createAttribute: [
    { json: () => ({ descriptors: DESCRIPTORS }) },
    { json: ({ sample_id }) => ({ descriptors: DESCRIPTORS, descriptor_samples: [sample_id] }) },
  ],
  getAttributes: { query: ({ attribute_id }) => `attribute_ids=${attribute_id}`, redisOnly: true },
  getAttribute: { redisOnly: true },
  deleteAttribute: { redisOnly: true },
  getAttributeSamples: { redisOnly: true },

  matchFaces: [
    { json: ({ face_id }) => matching({ type: 'face', id: face_id }, { origin: 'faces' }) },
    { json: ({ external_id: id }) => matching({ type: 'face_external_id', id }, { origin: 'faces' }) },
    { json: ({ list_id }) => matching(raw('a'), { origin: 'faces', list_id }) },
    { json: ({ face_id }) => matching(raw('a'), { origin: 'faces', face_ids: [face_id] }) },
    { json: ({ face_id }, { list_id }) => matching({ type: 'face', id: face_id }, { origin: 'faces', list_id }) },
    { json: ({ list_id }, { face_id }) => matching({ type: 'face', id: face_id }, { origin: 'faces', list_id }) },
    { json: ({ described_event_id: id }) => matching({ type: 'event', id }, { origin: 'faces' }) },
    { json: ({ described_as: id }) => matching({ type: 'event_external_id', id }, { origin: 'faces' }) },
    { json: ({ described_as: id }) => matching({ type: 'event_track_id', id }, { origin: 'faces' }) },
    { json: ({ attribute_id: id }) => matching({ type: 'attribute', id }, { origin: 'faces' }), redisOnly: true },
    { json: ({ external_id }) => matching(raw('a'), { origin: 'faces', external_ids: [external_id] }) },
    { json: ({ described_event_id: id }) => matching(raw('a'), { origin: 'events', event_ids: [id] }) },
    { json: ({ handler_id }) => matching(raw('a'), { origin: 'events', handler_ids: [handler_id] }) },
    {
      json: ({ attribute_id }) => matching(raw('a'), { origin: 'attributes', attribute_ids: [attribute_id] }),
      redisOnly: true,
    },
  ],
  matchBodies: [
    { json: ({ event_id }) => matching(RAW_BODY, { origin: 'events', event_ids: [event_id] }) },
    { json: ({ event_id: id }) => matching({ type: 'event', id }, { origin: 'events' }), admins: true },
  ],
  matchRaw: { json: () => ({ references: [raw('a')], candidates: [raw('b')] }) },
};

export function recipesOf(operation_id: string): readonly Recipe[] {
  const given = RECIPES[operation_id] ?? [];
  return 'length' in given ? given : [given];
}

import { z } from 'zod';
import { AttributeCandidates, EventCandidates, FaceCandidates } from './candidates.ts';
import { ExternalId, Id, Text } from './common.ts';
import { Face } from './faces.ts';
import { StoredEvent } from './storedEvents.ts';

/** References and blocks of candidates of one request, and candidates of one that names their descriptors. */
export const REFERENCES_MAX = 30;
const BLOCKS_MAX = 30;
const RAW_CANDIDATES_MAX = 100;
const LIMIT_MAX = 100;
const LIMIT_DEFAULT = 3;

/** The caller's own name for a descriptor that comes along. */
const Name = Text(128);
const Data = z
  .string()
  .meta({ description: 'Base64 of little-endian float32, L2 norm 1; in MessagePack the bytes themselves as well.' });

const SdkDescriptor = z.strictObject({
  type: z.literal('sdk_descriptor'),
  id: Name,
  data: Data.meta({ description: 'As in raw_descriptor, of the version that the platform extracts.' }),
});
const RawDescriptor = z.strictObject({
  type: z.literal('raw_descriptor'),
  id: Name,
  data: z.strictObject({ descriptor: Data, descriptor_version: z.int().optional() }).meta({ id: 'RawDescriptor' }),
});
const given = [SdkDescriptor, RawDescriptor] as const;

const stored = [
  z.strictObject({ type: z.literal('event'), id: Id }),
  z.strictObject({ type: z.literal('event_external_id'), id: ExternalId.min(1) }),
  z.strictObject({ type: z.literal('event_track_id'), id: Text(36).min(1) }),
  z.strictObject({ type: z.literal('attribute'), id: Id }),
] as const;
const faces = [
  z.strictObject({ type: z.literal('face'), id: Id }),
  z.strictObject({ type: z.literal('face_external_id'), id: ExternalId.min(1) }),
] as const;

type Member = (typeof given | typeof stored | typeof faces)[number];

/** One of several types, told apart by `type`. */
function reference<const M extends readonly [Member, ...Member[]]>(members: M) {
  const names = members.map(({ shape }) => shape.type.value);
  return z.discriminatedUnion('type', members, { error: unknownType(names) });
}

const unknownType = (names: readonly string[]): string =>
  `type must be one of ${names.join(', ')}; an xpk_file cannot be read here: send its descriptor as raw_descriptor`;

export const GivenReference = reference(given).meta({ id: 'GivenReference' });
export type GivenReference = z.infer<typeof GivenReference>;
export const FaceReference = reference([...faces, ...stored, ...given]).meta({ id: 'FaceReference' });
export const BodyReference = reference([...stored, ...given]).meta({ id: 'BodyReference' });
export type Reference = z.infer<typeof FaceReference>;

/** Candidates of one origin: who, how many, how similar, what of them. */
const block = <F extends z.ZodType, const T extends readonly string[]>(filters: F, targets: T) =>
  z.strictObject({
    filters,
    limit: z.int().min(1).max(LIMIT_MAX).default(LIMIT_DEFAULT),
    threshold: z.number().min(0).max(1).default(0).meta({ description: 'Least similarity.' }),
    targets: z
      .array(z.enum(['similarity', ...targets]))
      .max(targets.length + 1)
      .optional()
      .meta({ description: 'The fields of the candidates and `similarity`; the usual ones when absent or empty.' }),
  });

const FaceBlock = block(FaceCandidates, Face.keyof().options).meta({ id: 'FaceBlock' });
const EventBlock = block(EventCandidates, StoredEvent.keyof().options).meta({ id: 'EventBlock' });
const AttributeBlock = block(AttributeCandidates, ['attribute_id']).meta({ id: 'AttributeBlock' });

export const FaceMatching = z
  .strictObject({
    references: z.array(FaceReference).min(1).max(REFERENCES_MAX),
    candidates: z
      .array(z.union([FaceBlock, EventBlock, AttributeBlock]))
      .min(1)
      .max(BLOCKS_MAX),
  })
  .meta({
    id: 'FaceMatching',
    examples: [
      {
        references: [{ type: 'face', id: '5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11' }],
        candidates: [
          { filters: { origin: 'faces', list_id: '0d2f6b1e-3c47-4b7a-8a55-91c1f4e0d6a3' }, limit: 3, threshold: 0.909 },
        ],
      },
    ],
  });
export const BodyMatching = z
  .strictObject({
    references: z.array(BodyReference).min(1).max(REFERENCES_MAX),
    candidates: z.array(EventBlock).min(1).max(BLOCKS_MAX),
  })
  .meta({
    id: 'BodyMatching',
    examples: [
      {
        references: [{ type: 'event', id: '5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11' }],
        candidates: [{ filters: { origin: 'events', create_time__gte: 'now-1d' }, limit: 3 }],
      },
    ],
  });
export type Matching = z.infer<typeof FaceMatching>;

export const RawMatching = z
  .strictObject({
    references: z.array(GivenReference).min(1).max(REFERENCES_MAX),
    candidates: z.array(GivenReference).min(1).max(RAW_CANDIDATES_MAX),
  })
  .meta({ id: 'RawMatching' });

export const Similarity = z.number().min(0).max(1);

/** References and filters are repeated letter by letter, so nothing of them is changed here. */
export const Matches = z
  .array(
    z.strictObject({
      reference: z.looseObject({ type: z.string(), id: z.string() }).meta({ description: 'As it was sent.' }),
      matches: z.array(
        z.strictObject({
          filters: z.looseObject({ origin: z.string() }).meta({ description: 'As they were sent.' }),
          result: z
            .array(
              z.strictObject({
                face: Face.partial().optional(),
                event: StoredEvent.partial().optional(),
                attribute: z.strictObject({ attribute_id: Id }).partial().optional(),
                similarity: Similarity.optional(),
              }),
            )
            .meta({ description: 'The most similar first.' }),
        }),
      ),
    }),
  )
  .meta({ id: 'Matches' });

export const Named = z.strictObject({ id: z.string(), type: z.string() });

export const RawMatches = z
  .strictObject({
    matches: z.array(
      z.strictObject({
        reference: Named,
        matches: z
          .array(z.strictObject({ candidate: Named, similarity: Similarity }))
          .meta({ description: 'Every candidate, in the order of the request.' }),
      }),
    ),
  })
  .meta({ id: 'RawMatches' });

import { z } from 'zod';
import { CODES } from '../../contract/estimations.ts';

/** The parts of a published event that filters look at; whatever has another form counts as not known. */
const word = z.string().nullish().catch(null);
const attributes = z
  .object({
    emotions: z.object({ predominant_emotion: word }).nullish().catch(null),
    mask: z.object({ predominant_mask: word }).nullish().catch(null),
    liveness: z.object({ prediction: word }).nullish().catch(null),
    deepfake: z.object({ prediction: word }).nullish().catch(null),
  })
  .nullish()
  .catch(null);
const candidate = z.object({
  similarity: z.number(),
  face: z.object({ face_id: z.string() }).nullish().catch(null),
  event: z.object({ event_id: z.string() }).nullish().catch(null),
  attribute: z.object({ attribute_id: z.string() }).nullish().catch(null),
});
const Published = z.object({
  event_id: z.string().catch(''),
  source: word,
  stream_id: word,
  track_id: word,
  external_id: word,
  user_data: z.string().catch(''),
  tags: z.array(z.string()).catch([]),
  location: z
    .object({
      city: word,
      area: word,
      district: word,
      street: word,
      house_number: word,
      geo_position: z.object({ longitude: z.number(), latitude: z.number() }).nullish().catch(null),
    })
    .nullish()
    .catch(null),
  face_attributes: z
    .object({
      basic_attributes: z
        .object({
          age: z.number().nullish().catch(null),
          gender: z.number().nullish().catch(null),
          ethnicities: z.object({ predominant_ethnicity: word }).nullish().catch(null),
        })
        .nullish()
        .catch(null),
    })
    .nullish()
    .catch(null),
  aggregate_estimations: z
    .object({ face: z.object({ attributes }) })
    .nullish()
    .catch(null),
  detections: z
    .array(
      z.object({
        samples: z.object({
          face: z
            .object({ detection: z.object({ attributes }) })
            .nullish()
            .catch(null),
        }),
      }),
    )
    .catch([]),
  matches: z.array(z.object({ label: z.string(), candidates: z.array(candidate).catch([]) })).catch([]),
});

/** Words of an answer -> numbers of a filter. */
const ETHNICITIES = { african_american: 1, indian: 2, asian: 3, caucasian: 4 };

/** The best candidate under one label. */
interface Best {
  readonly label: string;
  readonly similarity: number;
  readonly id: string | null;
}

export type SeenEvent = ReturnType<typeof seenEvent>;

/** An event as filters see it. Estimations of all detections count, the aggregated ones with them. */
export function seenEvent(event: unknown, handler_id: string) {
  const published = Published.parse(event);
  const basic = published.face_attributes?.basic_attributes;
  const all = [
    published.aggregate_estimations?.face.attributes,
    ...published.detections.map(({ samples }) => samples.face?.detection.attributes),
  ].filter((each) => each !== null && each !== undefined);
  const bests = published.matches.flatMap(({ label, candidates }) => bestOf(label, candidates));
  return {
    ...published,
    handler_id,
    age: basic?.age,
    gender: basic?.gender,
    ethnic_group: numbersOf([basic?.ethnicities?.predominant_ethnicity], ETHNICITIES)[0],
    emotions: numbersOf(
      all.map(({ emotions }) => emotions?.predominant_emotion),
      CODES.emotion,
    ),
    masks: numbersOf(
      all.map(({ mask }) => mask?.predominant_mask),
      CODES.mask,
    ),
    liveness: numbersOf(
      all.map(({ liveness }) => liveness?.prediction),
      CODES.liveness,
    ),
    deepfake: numbersOf(
      all.map(({ deepfake }) => deepfake?.prediction),
      CODES.deepfake,
    ),
    bests,
    top: bests.toSorted((a, b) => b.similarity - a.similarity)[0],
  };
}

function bestOf(label: string, candidates: readonly z.infer<typeof candidate>[]): Best[] {
  const [best] = candidates.toSorted((a, b) => b.similarity - a.similarity);
  if (!best) return [];
  const id = best.face?.face_id ?? best.event?.event_id ?? best.attribute?.attribute_id ?? null;
  return [{ label, similarity: best.similarity, id }];
}

function numbersOf(words: readonly (string | null | undefined)[], numbers: Readonly<Record<string, number>>): number[] {
  return words.flatMap((each) => (each && Object.hasOwn(numbers, each) ? [numbers[each] ?? 0] : []));
}

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { Extractions, ShownExtractions } from '../../contract/extracted.ts';
import { ORDER_IMAGES_MAX } from '../../contract/orders.ts';
import { ATTRIBUTE_TTL_S_MAX } from '../../stores/redis/attributes.ts';
import { off, Share } from '../estimations/detectionQuery.ts';
import { answerUnder, bareWords, policiesOf } from '../estimations/estimate.ts';
import { imageSources } from '../events/imageSources.ts';
import { checkCount } from '../events/intake/content.ts';
import type { ParsedRequest } from '../events/intake/readRequest.ts';
import { resolveImages } from '../events/intake/resolve.ts';
import { operation } from '../operation.ts';
import { queryFlag, queryInt } from '../query.ts';
import type { Services } from '../services.ts';

const Query = z.object({
  extract_descriptor: queryFlag().default(1),
  extract_basic_attributes: off(),
  score_threshold: Share.default(0).meta({ description: 'Samples whose descriptor has a lower score are left out.' }),
  aggregate_attributes: off().meta({ description: '1: all samples show one person and give one attribute.' }),
  ttl: queryInt(1, ATTRIBUTE_TTL_S_MAX)
    .optional()
    .meta({ description: 'Seconds that the attributes are kept; 300 when left out.' }),
});
type Query = z.infer<typeof Query>;

export const extractAttributes = operation({
  id: 'extractAttributes',
  method: 'post',
  path: '/extractor',
  access: { attribute: 'creation' },
  tag: 'attributes',
  summary: 'Extract temporary attributes from stored samples of faces',
  description:
    'The attributes are kept before the answer comes. Sent again with the same Luna-Request-Id, the request is ' +
    'answered as the first time and keeps nothing more.',
  query: Query,
  body: {
    json: z
      .array(Id)
      .min(1)
      .max(ORDER_IMAGES_MAX)
      .meta({ description: 'Ids of samples; at most 20 unless configured otherwise.' }),
  },
  status: 201,
  result: ShownExtractions,
  errors: ['badQuery', 'imageNotFound', 'requestIdReused', 'runCancelled', 'tooBusy'],

  async handle(input, services) {
    const { account_id, query, body } = input;
    checkQuery(query);
    checkCount(body.length, services.events.intakeLimits.images_max);
    const leave = services.events.dispatcher.admit(account_id);
    try {
      const parsed = await readSamples(account_id, body, query, services);
      const asked = { operation: 'extractor', policies: policiesFor(query) };
      const answer = await answerUnder(asked, input, { parsed, prepare: refuseMissing }, services);
      return shown(Extractions.parse(answer.body), services.settings.publicUrl);
    } finally {
      leave();
    }
  },
});

function checkQuery({ extract_descriptor, extract_basic_attributes, score_threshold }: Query): void {
  if (extract_descriptor === 1) return;
  if (extract_basic_attributes === 0) {
    throw new PlatformError('badQuery', 'extract_descriptor and extract_basic_attributes are both 0; ask for one');
  }
  if (score_threshold > 0) {
    throw new PlatformError('badQuery', 'path: query.score_threshold, message: it is of descriptors; extract them too');
  }
}

function policiesFor(query: Query): ReturnType<typeof policiesOf> {
  return policiesOf(
    {},
    {
      extract_basic_attributes: query.extract_basic_attributes,
      extract_face_descriptor: query.extract_descriptor,
      fd_score_threshold: query.score_threshold,
    },
    { attribute_policy: { store_attribute: 1, ttl: query.ttl } },
  );
}

/** The stored samples as an order's images. */
async function readSamples(
  account_id: string,
  samples: readonly string[],
  query: Query,
  services: Services,
): Promise<ParsedRequest> {
  const given = samples.map((sample_id) => ({ filename: sample_id, sample_id }));
  const resolved = await resolveImages(given, 1, imageSources(services, account_id), services.events.intakeLimits);
  const words = {
    ...bareWords(
      { form: 'attributes' },
      { image_type: 1, use_exif_info: false, aggregate: query.aggregate_attributes === 1 },
    ),
    kind: 'samples' as const,
    meta: null,
    images: resolved.map(({ image }) => image),
    descriptors: [],
  };
  const body_sha256 = createHash('sha256')
    .update(JSON.stringify(['extractor', query, samples]))
    .digest();
  return { words, photos: resolved.map(({ bytes }) => bytes), body_sha256, named: {} };
}

function refuseMissing(parsed: ParsedRequest): ParsedRequest {
  const missing = parsed.words.images.find(({ error }) => error?.key === 'imageNotFound');
  if (!missing) return parsed;
  throw new PlatformError('imageNotFound', `Sample with id '${missing.filename}' not found`);
}

function shown(items: z.infer<typeof Extractions>, publicUrl: string): z.infer<typeof ShownExtractions> {
  return items.map((item) => ({ ...item, external_url: item.url && publicUrl + item.url }));
}

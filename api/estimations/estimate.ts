import { z } from 'zod';
import { type ErrorKey, PlatformError } from '../../contract/errors.ts';
import { neededEstimations } from '../../contract/neededEstimations.ts';
import type { AnswerForm } from '../../contract/orders.ts';
import { type DetectPolicy, type ExtractPolicy, Policies, type StoragePolicy } from '../../contract/policies.ts';
import { sha256OfJson } from '../../stores/canonicalJson.ts';
import { withoutSecrets } from '../../stores/policies.ts';
import { answerOrder } from '../events/answerOrder.ts';
import { imageSources } from '../events/imageSources.ts';
import { BodyBoxes, FaceBoxes, Meta } from '../events/intake/content.ts';
import { binary, IMAGE_STREAM } from '../events/intake/imageTypes.ts';
import { ImagesJsonBody } from '../events/intake/json.ts';
import { IMAGES_ERRORS, type OuterWords, type RequestKind, readRequest } from '../events/intake/readRequest.ts';
import { withoutOff } from '../events/offPolicies.ts';
import type { Input } from '../operation.ts';
import { Reply } from '../operation.ts';
import type { Services } from '../services.ts';

const FORM = {
  image: binary('One image; a part of any other name is one too.').optional(),
  meta: Meta.optional().meta({ description: 'Taken and not used.' }),
  face_bounding_boxes: FaceBoxes.optional(),
  body_bounding_boxes: BodyBoxes.optional(),
};

/** A body of images, and of further JSON parts in a form or in a JSON body. */
export function imagesBody<N extends Record<string, z.ZodType>>(named: N) {
  const value = Object.keys(named).length > 0 ? ImagesJsonBody.extend(named) : ImagesJsonBody;
  return {
    stream: {
      ...IMAGE_STREAM,
      'multipart/form-data': z
        .object({ ...FORM, ...named })
        .catchall(binary('An image.'))
        .meta({ description: 'At most 20 images, 64 MiB in all, unless configured otherwise.' }),
      'application/json': value,
      'application/msgpack': value,
      'application/x-msgpack': value,
    },
    named: Object.keys(named),
  } satisfies RequestKind;
}

/** What a request for estimations may be refused with, beside what the framework refuses. */
export const ESTIMATE_ERRORS = [
  ...IMAGES_ERRORS,
  'badQuery',
  'requestIdReused',
  'runCancelled',
  'tooBusy',
] as const satisfies readonly ErrorKey[];

type EstimateInput = Pick<
  Input<z.ZodType, z.ZodType, z.ZodType, RequestKind>,
  'account_id' | 'request_id' | 'request_id_given' | 'signal' | 'body' | 'query'
>;

interface Estimate {
  /** Stands for the handler's id in the run: see KEEPS_NOTHING. */
  readonly operation: 'detector' | 'sdk' | 'iso' | 'liveness' | 'deepfake';
  readonly kind: RequestKind;
  readonly answer: AnswerForm;
  readonly words: Pick<OuterWords, 'image_type' | 'use_exif_info'> & { readonly aggregate?: boolean };
  /** From the JSON parts that the kind names. */
  readonly policies: (named: Readonly<Record<string, unknown>>) => Policies;
}

/** Runs the images of a request under policies of the operation's own, as a handler would. */
export async function estimate(input: EstimateInput, asked: Estimate, services: Services): Promise<Reply> {
  const { operation, kind, answer: form, words } = asked;
  const leave = services.events.dispatcher.admit(input.account_id);
  try {
    const parsed = await readRequest(input.body, kind, bareWords(form, words), [operation, input.query], {
      ...imageSources(services, input.account_id),
      versions: services.events.descriptorVersions,
      limits: services.events.intakeLimits,
    });
    const policies = asked.policies(parsed.named);
    const answer = await answerUnder({ operation, policies }, input, { parsed }, services);
    return new Reply(answer.status, answer.body);
  } finally {
    leave();
  }
}

/** What stands for a handler. `operation` is shown as its id. */
interface BuiltIn {
  readonly operation: string;
  readonly policies: Policies;
}

/** Runs an order under policies of the operation's own. @throws PlatformError badQuery, licenseProblem, and as answerOrder */
export function answerUnder(
  { operation, policies: wanted }: BuiltIn,
  caller: Parameters<typeof answerOrder>[0],
  asked: Omit<Parameters<typeof answerOrder>[1], 'run'>,
  services: Services,
): ReturnType<typeof answerOrder> {
  const policies = withoutOff(wanted, services.settings);
  services.licensing.requireEstimations(policies);
  checkModels(policies, services.engine);
  const run = {
    account_id: caller.account_id,
    handler_id: operation,
    handler_version: 'built-in',
    policies: withoutSecrets(policies),
    policies_sha256: sha256OfJson(policies),
    placement: services.events.placement,
  };
  return answerOrder(caller, { ...asked, run }, services);
}

/** Policies that store nothing but what `storage` says. */
export function policiesOf(
  detect_policy: z.input<typeof DetectPolicy>,
  extract_policy: z.input<typeof ExtractPolicy> = {},
  storage: Pick<z.input<typeof StoragePolicy>, 'face_sample_policy' | 'body_sample_policy' | 'attribute_policy'> = {},
): Policies {
  return Policies.parse({
    detect_policy,
    extract_policy: { extract_face_descriptor: 0, ...extract_policy },
    storage_policy: {
      face_sample_policy: { store_sample: 0 },
      body_sample_policy: { store_sample: 0 },
      event_policy: { store_event: 0 },
      notification_policy: { send_notification: 0 },
      ...storage,
    },
  });
}

/** Of a request that says nothing about what its images show. */
export function bareWords(answer: AnswerForm, { aggregate = false, ...read }: Estimate['words']): OuterWords {
  return {
    answer,
    ...{ external_id: '', user_data: '', source: '', tags: [], stream_id: null, track_id: null, location: null },
    ...{ event_time: null, event_end_time: null, aggregate_attributes: aggregate },
    ...read,
  };
}

/** @throws PlatformError badQuery for a threshold or a list of states that no installed model can serve. */
function checkModels(policies: Policies, engine: Services['engine']): void {
  for (const { path, estimation } of neededEstimations(policies)) {
    const available = engine.available(estimation);
    if (available === true) continue;
    const name = path.split('.').at(-1) ?? path;
    throw new PlatformError('badQuery', `path: query.${name}, message: nothing could pass this filter: ${available}`);
  }
}

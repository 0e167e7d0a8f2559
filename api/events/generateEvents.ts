import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { GeneratedEvents } from '../../contract/generatedEvents.ts';
import { DYNAMIC } from '../../contract/handlers.ts';
import { Policies } from '../../contract/policies.ts';
import type { RunInput } from '../../contract/runs.ts';
import { sha256OfJson } from '../../stores/canonicalJson.ts';
import { withoutSecrets } from '../../stores/policies.ts';
import { findHandler, type StoredHandler } from '../../stores/postgres/handlers.ts';
import { keepSnapshot } from '../../stores/postgres/snapshots.ts';
import { validatePolicies } from '../handlers/validatePolicies.ts';
import { operation, Reply } from '../operation.ts';
import type { Services } from '../services.ts';
import { parsePart } from '../validation.ts';
import { answerOnce } from './claim.ts';
import { imageSources } from './imageSources.ts';
import { GenerateEventsHeaders, GenerateEventsQuery } from './intake/query.ts';
import { EVENTS_BODY, INTAKE_ERRORS, type ParsedRequest, readEventsRequest } from './intake/readEventsRequest.ts';

/** Policies above this size do not go into a history. */
const SNAPSHOT_BYTES_MAX = 65_536;

export const generateEvents = operation({
  id: 'generateEvents',
  method: 'post',
  path: '/handlers/:handler_id/events',
  tag: 'events',
  summary: 'Turn photos into events',
  description:
    'Finds the faces on the photos, runs the policies of the handler over them and stores what these ask for. ' +
    'A photo that cannot be used is an error of that image in the answer. Sent again with the same Luna-Request-Id, ' +
    'the request is answered as the first time and changes nothing.',
  params: z.object({ handler_id: Id }),
  query: GenerateEventsQuery,
  headers: GenerateEventsHeaders,
  body: EVENTS_BODY,
  status: 201,
  result: GeneratedEvents,
  errors: [
    'handlerNotFound',
    'handlerNotDynamic',
    'requestIdReused',
    'runCancelled',
    'tooBusy',
    ...INTAKE_ERRORS,
    'listsNotFound',
    'listNotFound',
  ],

  async handle(input, services) {
    const { account_id, request_id, params } = input;
    const leave = services.events.dispatcher.admit(account_id);
    try {
      const handler = await findHandler(services.sql, { account_id, handler_id: params.handler_id });
      if (!handler) throw new PlatformError('handlerNotFound', `Handler with id '${params.handler_id}' not found.`);
      const parsed = await readEventsRequest(input.body, input.query, input.headers, {
        ...imageSources(services, account_id),
        handler_id: handler.handler_id,
        versions: services.events.descriptorVersions,
        limits: services.events.intakeLimits,
      });
      const snapshot = await snapshotOf(handler, parsed, services);
      const order_id = randomUUID();
      const work = () => runOrder(services, { request_id, order_id, parsed, snapshot });
      const claim = { account_id, request_id, body_sha256: parsed.body_sha256, order_id };
      const answer = input.request_id_given
        ? await answerOnce(services.events.claims, claim, input.signal, work)
        : await work();
      return new Reply(answer.status, answer.body, { 'Handler-Version': handler.last_update_time });
    } finally {
      leave();
    }
  },
});

type Snapshot = Omit<RunInput, 'orders'>;

/** The policies as they are now; what a history must not hold is kept in PostgreSQL under its sha256. */
async function snapshotOf(handler: StoredHandler, parsed: ParsedRequest, services: Services): Promise<Snapshot> {
  const { account_id, handler_id } = handler;
  const policies = await policiesOf(handler, parsed, services);
  const sha256 = handler.policies_sha256 ?? sha256OfJson(policies);
  const shown = withoutSecrets(policies);
  const long = JSON.stringify(shown).length > SNAPSHOT_BYTES_MAX;
  if (long || policies.storage_policy.callbacks.length > 0) {
    await keepSnapshot(services.sql, account_id, sha256, policies);
  }
  return {
    account_id,
    handler_id,
    handler_version: handler.last_update_time,
    policies: long ? null : shown,
    policies_sha256: sha256,
    placement: services.events.placement,
  };
}

async function policiesOf(handler: StoredHandler, parsed: ParsedRequest, services: Services): Promise<Policies> {
  if (handler.handler_type !== DYNAMIC && handler.policies) {
    if (parsed.policies === undefined) return handler.policies;
    throw new PlatformError(
      'handlerNotDynamic',
      `Handler '${handler.handler_id}' has policies of its own; only a dynamic one takes a part "policies".`,
    );
  }
  if (parsed.policies === undefined) {
    throw new PlatformError(
      'badBody',
      `Handler '${handler.handler_id}' is dynamic: send its policies as part "policies".`,
    );
  }
  const policies = parsePart(Policies, parsed.policies, 'policies', 'badBody');
  await validatePolicies(policies, handler.account_id, services);
  return policies;
}

interface Work {
  readonly request_id: string;
  readonly order_id: string;
  readonly parsed: ParsedRequest;
  readonly snapshot: Snapshot;
}

async function runOrder(services: Services, { request_id, order_id, parsed, snapshot }: Work) {
  const { inbox, handover, dispatcher } = services.events;
  const { words, photos } = parsed;
  await inbox.put(order_id, parsed); // Before the run: whoever takes it over finds the photos there.
  handover.open(order_id, parsed);
  try {
    const { outcome, answer } = await dispatcher.run({
      run: snapshot,
      order: {
        order_id,
        request_id,
        images: Math.max(words.images.length, words.descriptors.length),
        bytes: photos.reduce((sum, photo) => sum + photo.length, 0),
        body_sha256: parsed.body_sha256.toString('hex'),
        receive_time: new Date().toISOString(),
      },
    });
    if (answer) return answer;
    throw new PlatformError(
      outcome.error ?? 'internal',
      outcome.detail ?? `Order ${order_id} ended without an answer.`,
    );
  } finally {
    handover.close(order_id);
  }
}

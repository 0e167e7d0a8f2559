import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { findSchemathesis } from '../../bin/setup/testTools.mjs';
import { portrait } from '../photos.ts';
import { testPlatform } from './platform.ts';

const FACET_ADMIN_PASSWORD = 'of the schemathesis test';
/** It signs in with nonsense again and again, which would lock its address out. */
const facet = testPlatform(
  { FACET_ADMIN_PASSWORD, FACET_ADDRESS_FAILURES_MAX: '0', FACET_LOGIN_FAILURES_MAX: '1000000' },
  ['matcher', 'api', 'worker io'],
);
/** They would change or end the account that asks for all else. */
const LEFT_OUT = ['patchAccount', 'deleteAccount'];
const SECONDS_MAX = 300;
/** Made at random for each operation, beside those at the borders of its schema. */
const CASES = 12;

/** One of everything that can be read by its id. */
async function makeThings(): Promise<Record<string, string>> {
  const list_id = await facet.api.createList();
  const handler_id = await facet.api.createHandler({
    extract_policy: { extract_basic_attributes: 1 },
    storage_policy: {
      image_origin_policy: { store_image: 1 },
      attribute_policy: { store_attribute: 1 },
      face_policy: { store_face: 1, link_to_lists_policy: [{ list_id }] },
    },
  });
  await facet.api.createHandler(undefined, { handler_type: 1 });
  const { body: made } = await facet.api.call('POST', '/6/verifiers', { json: {} });
  const [event] = await facet.api.events(handler_id, await portrait());
  return {
    ACCOUNT_ID: facet.api.account_id,
    ADMIN_PASSWORD: FACET_ADMIN_PASSWORD,
    LIST_ID: list_id,
    HANDLER_ID: handler_id,
    VERIFIER_ID: z.object({ verifier_id: z.string() }).parse(made).verifier_id,
    EVENT_ID: event?.event_id ?? '',
    FACE_ID: event?.face?.face_id ?? '',
    ATTRIBUTE_ID: event?.face_attributes?.attribute_id ?? '',
    SAMPLE_ID: event?.detections[0]?.samples.face?.sample_id ?? '',
    IMAGE_ID: event?.detections[0]?.image_origin?.split('/').at(-1) ?? '',
  };
}

async function run(args: string[], env: Record<string, string>): Promise<{ code: unknown; output: string }> {
  const child = spawn(await findSchemathesis(), args, {
    cwd: facet.env['FACET_DATA_DIR'], // It leaves files where it runs.
    env: { ...process.env, ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<unknown[]>]);
  return { code, output };
}

test(
  'schemathesis finds nothing in 500 cases',
  async () => {
    const seed = process.env['SEED'] ?? '1';
    const root = process.cwd();
    const { code, output } = await run(
      [
        ...['--config-file', `${root}/test/e2e/schemathesis.toml`, 'run', `${root}/docs/generated/openapi.yaml`],
        ...['--url', facet.roles['api']?.url ?? '', '--checks', 'all', '--phases', 'coverage,fuzzing,stateful'],
        ...LEFT_OUT.flatMap((id) => ['--exclude-operation-id', id]),
        ...['--max-examples', `${CASES}`, '--seed', seed, '--continue-on-failure', '--no-color'],
        ...['--generation-database', 'none', '--warnings', 'off', '--request-timeout', '20'],
        // Forms with exactly one file are hard to make up; the check is about making, not about answers.
        ...['--suppress-health-check', 'filter_too_much'],
      ],
      await makeThings(),
    );
    if (code !== 0) throw new Error(`SEED=${seed} finds:\n${output}`);
    const [, cases = 'none'] = /(\d+) generated/.exec(output) ?? [];
    expect(Number(cases)).toBeGreaterThanOrEqual(500);
  },
  SECONDS_MAX * 1000,
);

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { OPERATIONS } from '../../api/operations.ts';
import { withSystem } from '../../api/system/index.ts';
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
/** Made at random for each operation. Where they are set, the thousands at the borders of schemas are made as well. */
const many = process.env['FACET_TEST_EXAMPLES'];
const EXAMPLES = Number(many ?? 21);
const PHASES = many === undefined ? 'fuzzing' : 'coverage,fuzzing,stateful';
const SECONDS_MAX = many === undefined ? 600 : 3_600;
const CASES_MIN = 2_000;

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

interface Run {
  readonly config: string;
  readonly options: readonly string[];
  readonly things: Record<string, string>;
}

/** @returns how many cases it made. @throws Error with what it found */
async function casesOf({ config, options, things }: Run): Promise<number> {
  const seed = process.env['SEED'] ?? '1';
  const root = process.cwd();
  const { code, output } = await run(
    [
      ...['--config-file', `${root}/test/e2e/${config}`, 'run', `${root}/docs/generated/openapi.yaml`],
      ...['--url', facet.roles['api']?.url ?? '', '--seed', seed, '--continue-on-failure', '--no-color'],
      ...['--generation-database', 'none', '--warnings', 'off', '--request-timeout', '20'],
      // Forms with exactly one file are hard to make up; the check is about making, not about answers.
      ...['--suppress-health-check', 'filter_too_much'],
      ...options,
    ],
    things,
  );
  if (code !== 0) throw new Error(`SEED=${seed} finds:\n${output}`);
  return Number(/(\d+) generated/.exec(output)?.[1]);
}

test(
  'schemathesis, signed in, finds nothing in 2,000 cases',
  async () => {
    const options = [
      ...['--checks', 'all', '--phases', PHASES, '--max-examples', `${EXAMPLES}`],
      ...LEFT_OUT.flatMap((id) => ['--exclude-operation-id', id]),
    ];
    const cases = await casesOf({ config: 'schemathesis.toml', options, things: await makeThings() });
    expect(cases).toBeGreaterThanOrEqual(CASES_MIN);
  },
  SECONDS_MAX * 1000,
);

test(
  'schemathesis without credentials is told 401 in 2,000 cases',
  async () => {
    const open = withSystem(OPERATIONS).filter(({ access }) => access === 'open' || access === 'registration');
    const options = [
      ...['--checks', 'not_a_server_error,status_code_conformance,content_type_conformance'],
      ...['--phases', 'fuzzing', '--max-examples', `${EXAMPLES}`],
      ...open.flatMap(({ id }) => ['--exclude-operation-id', id]),
    ];
    const cases = await casesOf({ config: 'schemathesisNobody.toml', options, things: {} });
    expect(cases).toBeGreaterThanOrEqual(CASES_MIN);
  },
  SECONDS_MAX * 1000,
);

import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker, type WorkflowBundle } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';

const HISTORIES = 'test/histories';
const FILES = readdirSync(HISTORIES).filter((file) => file.endsWith('.json'));
let workflowBundle: WorkflowBundle;

beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const workflowsPath = `${process.cwd()}/workflows/index.ts`;
  workflowBundle = await bundleWorkflowCode({ workflowsPath, preloadModules: [workflowsPath] });
}, 60_000);

const load = (file: string) => historyFromJSON(JSON.parse(readFileSync(`${HISTORIES}/${file}`, 'utf8')));

// Each file is a real run, recorded once by record.ts and named <workflow>.<case>.<sdk version>.json.
test.each(FILES)('%s still replays', async (file) => {
  await expect(Worker.runReplayHistory({ workflowBundle }, load(file))).resolves.toBeUndefined();
});

test('every case that the design names is recorded', () => {
  const cases = FILES.map((file) => file.split('.')[1]).toSorted();
  expect(cases).toEqual(
    [
      'bodies',
      'cancelledRemote',
      'failed',
      'noFace',
      'plain',
      'remote',
      'retriedActivity',
      'severalFaces',
      'severalOrders',
      'verification',
    ].toSorted(),
  );
});

test('a change of the order of steps is caught', async () => {
  const source = await readFile('workflows/generateEvents.ts', 'utf8');
  expect(source).toContain('describeImages(run)');
  const code = workflowBundle.code
    .replaceAll('.describeImages)(run)', '.findStoredOrders)(run)')
    .replaceAll('.describeImages(run)', '.findStoredOrders(run)');
  expect(code).not.toBe(workflowBundle.code);
  const replay = Worker.runReplayHistory(
    { workflowBundle: { ...workflowBundle, code } },
    load('generateEvents.plain.1-24-0.json'),
  );
  await expect(replay).rejects.toThrow(DeterminismViolationError);
});

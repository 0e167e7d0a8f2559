import { listSupportedBackends } from 'onnxruntime-node';
import { checkProviders, providerError } from '../../models/executionProviders.ts';
import { Network } from '../../models/network.ts';
import { pack } from './support.ts';

test('cpu is always there; another word is refused with what there is', () => {
  expect(() => {
    checkProviders(['cpu']);
  }).not.toThrow();
  expect(() => {
    checkProviders(['npu', 'cpu']);
  }).toThrow(/^There is no execution provider "npu" here; this build of onnxruntime has cpu/);
  expect(() => {
    checkProviders([]);
  }).toThrow('No execution provider is named');
});

test('the reason names the model, the provider and the way out', () => {
  expect(providerError('yunet', ['cuda', 'cpu'], new Error('no device')).message).toBe(
    'model yunet cannot be loaded by execution provider cuda, cpu: no device. Install what it needs, or choose cpu, which always works; nothing is moved to the CPU unasked',
  );
  expect(providerError('yunet', ['cpu'], 'damaged').message).toBe('model yunet cannot be loaded: damaged');
});

// Where a machine has the hardware, its provider loads; where not, it must say so and not fall back.
const OTHERS = listSupportedBackends().flatMap(({ name }) => (name === 'cuda' || name === 'tensorrt' ? [name] : []));
(OTHERS.length > 0 ? test : test.skip)('a provider that does not load is never replaced by the CPU', async () => {
  const { models } = await pack('npm');
  for (const provider of OTHERS) {
    const loading = Network.load(models.face_mesh, [provider, 'cpu']).then(async (network) => {
      await network[Symbol.asyncDispose]();
      return 'loaded';
    });
    const outcome = await loading.catch((error: unknown) => (error instanceof Error ? error.message : ''));
    expect(outcome).toMatch(/^loaded$|^model facemesh cannot be loaded by execution provider /);
  }
});

import { z } from 'zod';
import { ERRORS, errorBody } from '../../contract/errors.ts';
import { operation, Reply } from '../operation.ts';
import { queryFlag } from '../query.ts';
import type { Check } from '../services.ts';

const CHECK_MS_MAX = 2_000;

const Seconds = z.number().min(0).meta({ description: 'Seconds.' });
const Component = z
  .strictObject({
    name: z.string(),
    status: z.enum(['ok', 'error']),
    execution_time: Seconds,
    error: z.strictObject({ error_code: z.int(), desc: z.string(), detail: z.string() }).nullable(),
  })
  .meta({ id: 'Component' });
type Component = z.infer<typeof Component>;

const Healthy = z.strictObject({ execution_time: Seconds });
const Unhealthy = z
  .strictObject({
    error_code: z.int(),
    desc: z.string(),
    detail: z.string(),
    link: z.string(),
    execution_time: Seconds,
    components: z.array(Component),
  })
  .meta({ id: 'Unhealthy' });

export const healthcheck = operation({
  id: 'healthcheck',
  method: 'get',
  path: '/healthcheck',
  unversioned: true,
  access: 'open',
  tag: 'system',
  summary: 'Check each dependency',
  description: `Asks all dependencies at once, each for at most ${CHECK_MS_MAX / 1000} seconds.`,
  query: z.object({ include_luna_services: queryFlag().prefault(0) }),
  status: 200,
  result: Healthy,
  also: { 502: Unhealthy },
  errors: [],

  async handle(_, { checks, settings }) {
    const start = performance.now();
    const components = await Promise.all(Object.entries(checks).map(([name, check]) => examine(name, check)));
    const execution_time = secondsSince(start);
    const broken = components.filter(({ status }) => status === 'error');
    if (broken.length === 0) return { execution_time };
    const detail = `not serving: ${broken.map(({ name }) => name).join(', ')}`;
    const link = `${settings.publicUrl}/docs/errors#${ERRORS.unhealthy.code}`;
    return new Reply(502, { ...errorBody('unhealthy', detail), link, execution_time, components });
  },
});

async function examine(name: string, check: Check): Promise<Component> {
  const start = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${CHECK_MS_MAX} ms`));
    }, CHECK_MS_MAX);
  });
  try {
    await Promise.race([check(), late]);
    return { name, status: 'ok', execution_time: secondsSince(start), error: null };
  } catch (error) {
    const reason = error instanceof Error && error.message !== '' ? error.message : 'it cannot be reached';
    const detail = `${name}: ${reason.slice(0, 300)}`;
    return { name, status: 'error', execution_time: secondsSince(start), error: errorBody('dependencyAway', detail) };
  } finally {
    clearTimeout(timer);
  }
}

const secondsSince = (start: number): number => Math.round(performance.now() - start) / 1000;

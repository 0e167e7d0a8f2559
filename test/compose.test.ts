import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CONFIG_FIELDS } from '../bin/config.ts';

const Service = z.object({
  image: z.string(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  read_only: z.boolean(),
  user: z.string().optional(),
  cap_drop: z.array(z.string()),
  mem_limit: z.string(),
  cpus: z.number(),
  ports: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  secrets: z.array(z.object({ source: z.string() })).default([]),
  volumes: z.array(z.string()).default([]),
});
const Compose = z.object({
  services: z.record(z.string(), Service),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
});

/** docker-compose 1.29 as the set-up finds or gets it. */
function compose(): string {
  const script =
    "import('./bin/setup/testTools.mjs').then((tools) => tools.findCompose()).then((path) => console.log(path))";
  return (
    process.env['FACET_DOCKER_COMPOSE'] ?? execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim()
  );
}

/** The real parser: what `docker-compose config` makes of the file. */
function composed(): z.infer<typeof Compose> {
  const program = compose();
  const args = ['--profile', 'describe', '-f', 'docker-compose.yml', 'config'];
  return Compose.parse(parse(execFileSync(program, args, { encoding: 'utf8' })));
}
const { services, secrets } = composed();
const all = Object.entries(services);
const ours = all.filter(([, { image }]) => image.startsWith('facet:'));
const ONCE = ['check-secrets', 'migrate', 'temporal-schema', 'temporal-namespace'];

test('every role and every server has its service', () => {
  const commands = ours.map(([, { command }]) => command?.join(' ')).sort();
  expect(commands).toEqual(['api', 'matcher', 'migrate', 'worker describe', 'worker events', 'worker io']);
  expect(Object.keys(services)).toEqual(
    expect.arrayContaining(['postgres', 'redis', 's3', 'temporal', 'temporal-ui', 'ops', ...ONCE]),
  );
});

test.each(ours)('%s is set up by names that the configuration knows', (_name, { environment }) => {
  const known = CONFIG_FIELDS.flatMap(({ name, secret }) => (secret ? [name, `${name}_FILE`] : [name]));
  expect(known).toEqual(expect.arrayContaining(Object.keys(environment)));
});

test.each(ours)('%s is given no secret but by a file that is mounted', (_name, { environment, secrets: mounted }) => {
  const names = CONFIG_FIELDS.filter(({ secret }) => secret).map(({ name }) => name);
  expect(Object.keys(environment).filter((name) => names.includes(name))).toEqual([]);
  const files = Object.entries(environment).filter(([name]) => name.endsWith('_FILE'));
  expect(files.map(([, path]) => path).sort()).toEqual(mounted.map(({ source }) => `/run/secrets/${source}`).sort());
});

test.each(all)('%s runs without rights and within limits', (name, service) => {
  expect(service.cap_drop).toEqual(['ALL']);
  expect(service.mem_limit).toMatch(/^\d+[mg]$/);
  expect(service.cpus).toBeGreaterThan(0);
  if (name === 'temporal-ui') return; // Its image has a user of its own and writes its settings beside itself.
  expect(service.read_only).toBe(true);
  expect(service.user).toMatch(/^(10001:10001|postgres|redis)$/);
});

test('what goes on running says whether it is well', () => {
  const silent = all.filter(([name, { healthcheck }]) => !healthcheck && name !== 'ops' && !ONCE.includes(name));
  expect(silent).toEqual([]);
});

test('only loopback can reach what is published', () => {
  const ports = all.flatMap(([, service]) => service.ports);
  expect(ports.sort()).toEqual(['127.0.0.1:5000:5000/tcp', '127.0.0.1:8233:8080/tcp']);
});

test('docs/operations.md leads other systems here, by services and scripts that there are', () => {
  const page = readFileSync('docs/operations.md', 'utf8');
  expect(page).toMatch(/documented systems.*\(#with-containers\)/);
  const [, commands = ''] = /\n## With containers\n\n```sh\n(.*?)```/s.exec(page) ?? [];
  const named = [...commands.matchAll(/(?:exec|--detach) ([a-z][a-z-]*)/g)].map(([, service]) => service);
  expect(named).toEqual(expect.arrayContaining(['ops', 'worker-describe']));
  expect(Object.keys(services)).toEqual(expect.arrayContaining(named));
  const scripts = [...commands.matchAll(/^sh (\S+)/gm)].map(([, path = '']) => path);
  expect(scripts.map((path) => existsSync(path))).toEqual([true]);
});

test('nothing starts before the secrets were looked at', () => {
  const waitsFor = (name: string): string[] =>
    Object.keys(services[name]?.depends_on ?? {}).flatMap((other) => [other, ...waitsFor(other)]);
  for (const [name] of all) if (name !== 'check-secrets') expect([name, ...waitsFor(name)]).toContain('check-secrets');
});

describe('secrets', () => {
  const dir = mkdtempSync(join(tmpdir(), 'facet-secrets-'));
  afterAll(() => {
    rmSync(dir, { recursive: true });
  });
  const make = () => execFileSync('sh', ['docker/make-secrets.sh', dir]);
  const check = (folder: string) => {
    const script = readFileSync('docker/check-secrets.sh', 'utf8').replaceAll('/run/secrets', folder);
    return execFileSync('sh', ['-c', script], { stdio: 'pipe' });
  };

  test('the script makes every file that the stack asks for, and keeps what is there', () => {
    make();
    const before = readdirSync(dir).map((name) => readFileSync(join(dir, name), 'utf8'));
    make();
    expect(readdirSync(dir).map((name) => readFileSync(join(dir, name), 'utf8'))).toEqual(before);
    const asked = Object.values(secrets).map(({ file }) => file.split('/').at(-1));
    expect(readdirSync(dir).sort()).toEqual(asked.sort());
    expect(new Set(before).size).toBe(before.length);
    expect(statSync(dir).mode & 0o777).toBe(0o700);
  });

  test('made secrets are accepted; missing, short and well-known ones are refused with the way to make them', () => {
    expect(() => check(dir)).not.toThrow();
    for (const bad of ['short', 'password-password-password', 'aaaaaaaaaaaaaaaaaaaaaaaa']) {
      writeFileSync(join(dir, 'redis_password.txt'), bad);
      expect(() => check(dir)).toThrow('sh docker/make-secrets.sh');
    }
    expect(() => check(join(dir, 'nowhere'))).toThrow('missing');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openGate } from '../gate.ts';
import { testPlatform } from './platform.ts';

const facet = testPlatform({ FACET_EVENTS_WORKER: 'apart' }, ['matcher']);

test('without PostgreSQL and Temporal the API does not serve; once they are there, it does', async () => {
  const database = new URL(facet.env['DATABASE_URL'] ?? '');
  const gates = {
    PostgreSQL: await openGate(database.host),
    Temporal: await openGate(facet.env['TEMPORAL_ADDRESS'] ?? ''),
  };
  database.host = gates.PostgreSQL.host;
  for (const gate of Object.values(gates)) gate.shut();
  let serves = false;
  const started = facet
    .addRole('api', { DATABASE_URL: database.href, TEMPORAL_ADDRESS: gates.Temporal.host })
    .then(() => {
      serves = true;
    });
  const misses = (name: string): number => {
    const log = readFileSync(join(facet.env['FACET_DATA_DIR'] ?? '', 'api.log'), 'utf8');
    return log.split(`${name} is not there yet`).length;
  };
  for (const [name, gate] of Object.entries(gates)) {
    for (const before = misses(name); misses(name) === before; ) await delay(50);
    expect(serves).toBe(false);
    gate.open();
  }
  await started;
  expect((await facet.api.call('GET', '/healthcheck')).status).toBe(200);
  await facet.roles['api']?.stop();
  for (const gate of Object.values(gates)) await gate.close();
});

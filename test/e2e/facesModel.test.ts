import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { z } from 'zod';
import { testSeed } from './chance.ts';
import { FacesModel, Step } from './facesModel.ts';
import { testPlatform } from './platform.ts';

const seed = testSeed();
const facet = testPlatform({ FACET_EVENTS_WORKER: 'apart' }, ['api']);
const Account = z.object({ account_id: z.string() });

test(`faces, lists and links are what they were made, whenever the API is killed (seed ${seed})`, async () => {
  const role = facet.roles['api'];
  if (!role) throw new Error('no API runs');
  const sequences = fc.array(Step, { minLength: 20, maxLength: 60 });
  const property = fc.asyncProperty(sequences, async (steps) => {
    const json = { login: `${randomUUID()}@facet.local`, password: randomUUID(), account_type: 'user' };
    const { account_id } = Account.parse((await facet.api.call('POST', '/6/accounts', { json })).body);
    const model = new FacesModel(facet.api.as(account_id), role);
    for (const [n, step] of steps.entries()) {
      await model.take(step);
      if (n % 10 === 9) await model.compare();
    }
    await model.compare();
  });
  await fc.assert(property, { seed, numRuns: 12, endOnFailure: true });
}, 300_000);

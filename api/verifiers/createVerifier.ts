import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { neededToDetect } from '../../contract/neededEstimations.ts';
import { NewVerifier } from '../../contract/verifiers.ts';
import { insertVerifier } from '../../stores/postgres/verifiers.ts';
import { checkModels } from '../handlers/checkModels.ts';
import { operation } from '../operation.ts';

export const createVerifier = operation({
  id: 'createVerifier',
  method: 'post',
  path: '/verifiers',
  access: { verifier: 'creation' },
  tag: 'verifiers',
  summary: 'Create a verifier',
  description: 'Policies left out get their defaults, which are stored with the verifier.',
  body: { json: NewVerifier },
  status: 201,
  result: z.strictObject({ verifier_id: Id, url: z.string(), external_url: z.string() }),
  location: ({ url }) => url,
  errors: ['badBody'],

  async handle({ account_id, body }, { sql, engine, settings }) {
    checkModels(neededToDetect(body.policies), engine);
    const verifier_id = randomUUID();
    await insertVerifier(sql, { verifier_id, account_id, ...body });
    const url = `/6/verifiers/${verifier_id}`;
    return { verifier_id, url, external_url: settings.publicUrl + url };
  },
});

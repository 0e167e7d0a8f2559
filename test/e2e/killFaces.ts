import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Answer, ApiClient } from './apiClient.ts';
import type { Chance } from './chance.ts';

/** What pack npm describes faces by. */
const DESCRIPTOR = { version: 102, dimensions: 128 };
const PAUSE_MS = 250;
const STEPS = ['attach', 'detach', 'delete'] as const;

/** A face of a client: in its list, in none, or deleted, as was acknowledged last; unsure where no answer came. */
interface KnownFace {
  readonly face_id: string;
  readonly descriptor: string;
  state: 'listed' | 'unlisted' | 'deleted' | 'unsure';
}

interface Setting {
  readonly api: ApiClient;
  readonly list_id: string;
}

/** Creates, attaches, detaches and deletes faces until `end`. */
export async function changeFaces(setting: Setting, end: number, chance: Chance, faces: KnownFace[]): Promise<void> {
  while (Date.now() < end) {
    const face: KnownFace = { face_id: randomUUID(), descriptor: anyDescriptor(chance), state: 'unsure' };
    faces.push(face);
    const attribute = {
      descriptors: [{ descriptor: face.descriptor, descriptor_version: DESCRIPTOR.version }],
    };
    const json = { attribute, lists: [setting.list_id] };
    if (await done(setting.api.call('PUT', `/6/faces/${face.face_id}`, { json }))) face.state = 'listed';
    for (let steps = chance.below(3); steps > 0 && face.state !== 'unsure' && face.state !== 'deleted'; steps--) {
      await change(setting, face, STEPS[chance.below(STEPS.length)] ?? 'attach');
    }
    if (face.state === 'unsure') await delay(PAUSE_MS);
  }
}

async function change({ api, list_id }: Setting, face: KnownFace, step: (typeof STEPS)[number]): Promise<void> {
  const { face_id } = face;
  const changing =
    step === 'delete'
      ? api.call('DELETE', `/6/faces/${face_id}`)
      : api.call('PATCH', '/6/linker', { json: { list_id, action: step, face_ids: [face_id] } });
  if (!(await done(changing))) face.state = 'unsure';
  else face.state = step === 'delete' ? 'deleted' : step === 'attach' ? 'listed' : 'unlisted';
}

/** @returns false for a 5xx and a broken connection. @throws Error for a refusal, of which there is no reason. */
async function done(calling: Promise<Answer>): Promise<boolean> {
  const answer = await calling.catch(() => undefined);
  if (!answer || answer.status >= 500) return false;
  if (answer.status >= 300) throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.body)}`);
  return true;
}

/** What was acknowledged and is not so, in sentences: faces are readable and matched by their list, or neither. */
export async function examineFaces(setting: Setting, faces: readonly KnownFace[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const face of faces) {
    if (face.state === 'unsure') continue;
    const { status } = await setting.api.call('GET', `/6/faces/${face.face_id}`);
    if (status !== (face.state === 'deleted' ? 404 : 200)) wrong.push(`face ${face.face_id}, ${face.state}: ${status}`);
    const best = await bestOf(setting, face);
    if ((best === face.face_id) !== (face.state === 'listed')) {
      wrong.push(`face ${face.face_id}, ${face.state}: its list answers ${best ?? 'nobody'}`);
    }
  }
  return wrong;
}

const Matches = z.tuple([
  z.object({
    matches: z.tuple([z.object({ result: z.array(z.object({ face: z.object({ face_id: z.string() }) })) })]),
  }),
]);

async function bestOf({ api, list_id }: Setting, { descriptor }: KnownFace): Promise<string | undefined> {
  const data = { descriptor, descriptor_version: DESCRIPTOR.version };
  const json = {
    references: [{ type: 'raw_descriptor', id: 'own', data }],
    candidates: [{ filters: { origin: 'faces', list_id }, limit: 1 }],
  };
  const { status, body } = await api.call('POST', '/6/matcher/faces', { json });
  if (status !== 200) throw new Error(`matching: ${status} ${JSON.stringify(body)}`);
  const [item] = Matches.parse(body);
  return item.matches[0].result[0]?.face.face_id;
}

/** Base64 of float32 little-endian, of norm 1. */
function anyDescriptor(chance: Chance): string {
  const values = Array.from({ length: DESCRIPTOR.dimensions }, () => chance.below(2_000_001) - 1_000_000);
  const norm = Math.hypot(...values);
  return Buffer.from(Float32Array.from(values, (value) => value / norm).buffer).toString('base64');
}

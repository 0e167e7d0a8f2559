import type { Answer, Api } from './client.ts';
import { ALTERATION_NAMES, alteredCopy, chooseCrops, cutOut, labelledPhotos, type Photo, sizeOf } from './photos.ts';
import { titleOf } from './report.ts';

const ENROLLED_MAX = 10;
const LABEL = 'known';
/** Nothing is kept: the first look at the photos only asks where the faces are. */
const NOTHING_STORED = {
  face_sample_policy: { store_sample: 0 },
  event_policy: { store_event: 0 },
  notification_policy: { send_notification: 0 },
};

/** A portrait of a known person: `name` is what the table shows when the person is recognised. */
interface Portrait {
  readonly name: string;
  readonly from: string;
  readonly jpeg: Buffer;
}
export interface Probed {
  readonly photo: Photo;
  readonly answer: Answer;
}
export interface Scene {
  readonly handler_id: string;
  readonly probed: Probed[];
  /** face id -> name, of everybody on the list. */
  readonly names: ReadonlyMap<string, string>;
}
export interface SceneOptions {
  readonly samples: Photo[];
  /** A folder with labels.csv, for real recognition instead of altered copies. */
  readonly faces_dir: string | null;
  /** Similarity from which two faces count as one person's. */
  readonly threshold: number;
  readonly say: (line: string) => void;
}

/** Ten faces cut out of the sample photos, and the photos and altered copies of them to find these faces on. */
async function portraitsOfSamples(api: Api, samples: Photo[]): Promise<{ portraits: Portrait[]; probes: Photo[] }> {
  const handler_id = await api.createHandler('demo: only look', {
    extract_policy: { extract_face_descriptor: 0 },
    storage_policy: NOTHING_STORED,
  });
  const looks: Parameters<typeof chooseCrops>[0] = [];
  for (const { jpeg } of samples) {
    const { events } = await api.sendPhoto(handler_id, jpeg);
    const faces = events.flatMap(({ detections }) => detections[0]?.samples.face.detection.rect ?? []);
    looks.push({ size: await sizeOf(jpeg), faces });
  }
  const portraits: Portrait[] = [];
  for (const [index, crop] of chooseCrops(looks, ENROLLED_MAX).entries()) {
    const photo = samples[crop.photo];
    if (photo) portraits.push({ name: `Person ${index + 1}`, from: photo.name, jpeg: await cutOut(photo, crop) });
  }
  const copies = samples.map((photo, index) =>
    alteredCopy(photo, ALTERATION_NAMES[index % ALTERATION_NAMES.length] ?? 'mirrored'),
  );
  return { portraits, probes: [...samples, ...(await Promise.all(copies))] };
}

/** The first labelled photo of each person is enrolled; the others, and the samples as strangers, are the probes. */
async function portraitsOfFolder(dir: string, strangers: Photo[]): Promise<{ portraits: Portrait[]; probes: Photo[] }> {
  const { known, probes } = await labelledPhotos(dir);
  const portraits = known.map(({ name, jpeg, expected }) => ({ name: expected ?? name, from: name, jpeg }));
  return { portraits, probes: [...probes, ...strangers] };
}

/** Puts portraits on a new list by a handler that stores the best face of each. Answers face id -> name. */
async function enrol(api: Api, list_id: string, portraits: Portrait[], { say }: SceneOptions) {
  const handler_id = await api.createHandler('demo: put a known person on the list', {
    detect_policy: { multiface_policy: 2 },
    storage_policy: { face_policy: { store_face: 1, link_to_lists_policy: [{ list_id }] } },
  });
  const names = new Map<string, string>();
  for (const { name, from, jpeg } of portraits) {
    const query = { external_id: name.slice(0, 36), user_data: `${name}, from ${from}`.slice(0, 128) };
    const { events } = await api.sendPhoto(handler_id, jpeg, query);
    const face_id = events[0]?.face?.face_id;
    if (face_id) names.set(face_id, name);
    else say(`no face was found on the portrait of ${name} from ${from}: left out`);
  }
  if (names.size === 0) throw new Error('nobody could be put on the list: no face was found on any portrait');
  return names;
}

/** Enrols known persons and sends every probe to a handler that looks for them, one photo after the other. */
export async function play(api: Api, options: SceneOptions): Promise<Scene> {
  const { samples, faces_dir, threshold, say } = options;
  const made = faces_dir === null ? portraitsOfSamples(api, samples) : portraitsOfFolder(faces_dir, samples);
  const { portraits, probes } = await made;
  const list_id = await api.createList('demo: known persons');
  const names = await enrol(api, list_id, portraits, options);
  say(`${names.size} known persons are on list ${list_id}`);

  const handler_id = await api.createHandler('demo: who is this?', {
    match_policy: [{ label: LABEL, candidates: { origin: 'faces', list_id }, limit: 3, threshold }],
    storage_policy: { face_policy: { store_face: 1 } },
  });
  const probed: Probed[] = [];
  for (const photo of probes) {
    const answer = await api.sendPhoto(handler_id, photo.jpeg, { source: titleOf(photo).slice(0, 128) });
    say(`${titleOf(photo)}: ${answer.events.length} faces, ${answer.ms.toFixed(0)} ms`);
    probed.push({ photo, answer });
  }
  return { handler_id, probed, names };
}

/** The best candidate under the label of this demo; null when nobody was similar enough. */
export function bestMatch(event: Answer['events'][number], names: ReadonlyMap<string, string>) {
  const candidates = (event.matches ?? []).filter(({ label }) => label === LABEL).flatMap((match) => match.candidates);
  const [best] = candidates.sort((a, b) => b.similarity - a.similarity);
  if (!best) return null;
  const { face_id } = best.face;
  return { face_id, similarity: best.similarity, name: names.get(face_id) ?? face_id };
}

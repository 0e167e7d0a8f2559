import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { annotate } from './annotate.ts';
import { page } from './page.ts';
import { sizeOf } from './photos.ts';
import type { ShownPhoto } from './report.ts';
import { bestMatch, type Probed, type Scene } from './scenario.ts';
import type { Run } from './temporal.ts';

/** What the table, the page and `--json` show of a photo. `fallback` is the run's id where the list has none. */
export function show(probed: Probed, { names }: Scene, run: Run | undefined, fallback: string): ShownPhoto {
  const { photo, answer } = probed;
  const faces = answer.events.flatMap((event) => {
    const rect = event.detections[0]?.samples.face.detection.rect;
    const face_id = event.face?.face_id ?? null;
    return rect ? [{ event_id: event.event_id, face_id, rect, match: bestMatch(event, names) }] : [];
  });
  const { workflow_id, url } = run ?? { workflow_id: fallback, url: null };
  const { name, altered, expected } = photo;
  return { name, altered, expected, ms: answer.ms, workflow_id, workflow_url: url, faces };
}

/** Writes photos, the page and the annotated picture with most matches. Answers the paths of the last two. */
export async function writeOutput(dir: string, scene: Scene, shown: ShownPhoto[], reopen: string) {
  await mkdir(dir, { recursive: true });
  const figures: Parameters<typeof page>[0] = [];
  for (const [index, photo] of shown.entries()) {
    const jpeg = scene.probed[index]?.photo.jpeg;
    if (!jpeg) continue;
    const file = `photo-${String(index + 1).padStart(2, '0')}.jpg`;
    await writeFile(join(dir, file), jpeg);
    figures.push({ photo, file, size: await sizeOf(jpeg) });
  }
  const html = join(dir, 'index.html');
  await writeFile(html, page(figures, reopen));

  const matches = (photo: ShownPhoto) => photo.faces.filter(({ match }) => match).length;
  const pairs = shown.flatMap((photo, index) => scene.probed.slice(index, index + 1).map((sent) => ({ photo, sent })));
  const [best] = pairs.sort((a, b) => matches(b.photo) - matches(a.photo));
  if (!best) throw new Error('no photo was sent, so there is nothing to show');
  const picture = join(dir, 'annotated.jpg');
  await writeFile(picture, await annotate(best.sent.photo.jpeg, best.photo.faces));
  return { html, picture };
}

import type { Size } from './photos.ts';
import { type ShownFace, type ShownPhoto, titleOf } from './report.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

function box({ rect, match }: ShownFace, { width }: Size): string {
  const { x, y, width: w, height: h } = rect;
  const color = match ? '#1a9c50' : '#d97706';
  const text = match ? `${match.name} ${(100 * match.similarity).toFixed(0)} %` : 'unknown';
  const font = Math.round(width / 45);
  const shape = `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="none" stroke="${color}" stroke-width="${font / 5}"/>`;
  const label = `<text x="${x}" y="${y - font / 3}" font-size="${font}" fill="#fff" stroke="#000" stroke-width="${font / 8}" paint-order="stroke">`;
  return `${shape}${label}${escapeHtml(text)}</text>`;
}

function figure(photo: ShownPhoto, { file, size }: { file: string; size: Size }): string {
  const boxes = photo.faces.map((face) => box(face, size)).join('');
  const link = photo.workflow_url;
  const run =
    link === null ? escapeHtml(photo.workflow_id) : `<a href="${escapeHtml(link)}">the workflow of this photo</a>`;
  return `<figure>
<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escapeHtml(titleOf(photo))}">
<image href="${escapeHtml(file)}" width="${size.width}" height="${size.height}"/>${boxes}</svg>
<figcaption>${escapeHtml(titleOf(photo))}: ${photo.faces.length} faces in ${photo.ms.toFixed(0)} ms, ${run}</figcaption>
</figure>`;
}

/** A page that needs no server: photos beside it, boxes drawn over them, a link to the run of each. */
export function page(photos: { photo: ShownPhoto; file: string; size: Size }[], reopen: string): string {
  const figures = photos.map(({ photo, file, size }) => figure(photo, { file, size })).join('\n');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Facet: demo</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem }
main { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)) }
figure { margin: 0 } svg { width: 100%; height: auto; display: block } figcaption { font-size: .9rem }
</style>
<h1>Who is on these photos</h1>
<p>Green: a known person, with the similarity. Amber: nobody on the list. Photos marked
<em>altered copy</em> were made from another photo of this page.</p>
<p>The links need the demo's servers. They start again with <code>${escapeHtml(reopen)}</code></p>
<main>
${figures}
</main></html>
`;
}

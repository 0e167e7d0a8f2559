import type { Rect } from '../../contract/common.ts';

/** One event as the demo shows it. `similarity` is 0..1. */
export interface ShownFace {
  readonly event_id: string;
  readonly face_id: string | null;
  readonly rect: Rect;
  readonly match: { readonly face_id: string; readonly similarity: number; readonly name: string } | null;
}
export interface ShownPhoto {
  readonly name: string;
  readonly altered: string | null;
  readonly expected: string | null;
  readonly ms: number;
  readonly workflow_id: string;
  /** Where the run can be looked at; null when no Temporal Web UI is known. */
  readonly workflow_url: string | null;
  readonly faces: ShownFace[];
}

export const titleOf = ({ name, altered }: Pick<ShownPhoto, 'name' | 'altered'>): string =>
  altered === null ? name : `${name} (altered copy: ${altered})`;

const percent = (similarity: number): string => `${(100 * similarity).toFixed(1)} %`;

/** Who was recognised, best first, then how many were not. */
function whoIsOn({ faces, expected }: ShownPhoto): { who: string; similarity: string } {
  const matches = faces.flatMap(({ match }) => match ?? []).sort((a, b) => b.similarity - a.similarity);
  const unknown = faces.length - matches.length;
  const names = [...matches.map(({ name }) => name), ...(unknown > 0 ? [`${unknown} unknown`] : [])];
  const note = expected === null || names.includes(expected) ? '' : ` (is ${expected})`;
  return {
    who: `${names.join(', ') || 'nobody'}${note}`,
    similarity: matches.map(({ similarity }) => percent(similarity)).join(', ') || '-',
  };
}

/** A table in plain text: one row a photo. */
export function table(photos: ShownPhoto[]): string {
  const rows = [
    ['photo', 'faces', 'who', 'similarity', 'time'],
    ...photos.map((photo) => {
      const { who, similarity } = whoIsOn(photo);
      return [titleOf(photo), String(photo.faces.length), who, similarity, `${photo.ms.toFixed(0)} ms`];
    }),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows;
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(line)].join('\n');
}

/** The one line that `--json` prints. */
export function json(photos: ShownPhoto[], seconds: number): string {
  const events = photos.flatMap((photo) =>
    photo.faces.map(({ event_id, face_id, match }) => ({
      event_id,
      face_id,
      match: match && { face_id: match.face_id, similarity: match.similarity },
      workflow_id: photo.workflow_id,
      photo: titleOf(photo),
    })),
  );
  return JSON.stringify({ events, seconds: Number(seconds.toFixed(2)) });
}

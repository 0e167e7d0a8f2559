import { type CsvRow, FileError, parseCsv } from './csv.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Who is on a photo. */
export interface Label {
  readonly line: number;
  /** Below the folder of the photos, with slashes. */
  readonly file: string;
  readonly person: string;
  /** Where the face lies, in pixels of the upright photo; without it the largest face is meant. */
  readonly box?: Box;
}

export const LABELS_MAX = 100_000;

/** Columns by the names that people give them. */
const NAMES = {
  file: ['file', 'path', 'filename', 'image', 'photo'],
  person: ['person', 'identity', 'subject', 'name', 'label', 'id'],
  box: ['box', 'bbox', 'rect'],
  x: ['x', 'left'],
  y: ['y', 'top'],
  width: ['width', 'w'],
  height: ['height', 'h'],
} as const;
type Column = keyof typeof NAMES;
type Columns = Partial<Record<Column, number>>;

/**
 * Parses labels: a headline that names the columns in any order, `file` and `person` and, where a photo shows several
 * labelled faces, `box` ("x y width height") or `x`, `y`, `width`, `height`. Other columns are passed over.
 * @throws FileError with the line
 */
export function parseLabels(text: string): Label[] {
  const [head, ...rows] = parseCsv(text);
  if (!head) throw new FileError('line 1: the file is empty; write the headline "file,person" and a row a photo');
  const columns = readHead(head);
  if (rows.length === 0) throw new FileError(`line ${head.line}: there is no row below the headline`);
  if (rows.length > LABELS_MAX) throw new FileError(`${rows.length} rows, allowed are ${LABELS_MAX}`);
  const labels = rows.map((row) => readRow(row, columns));
  refuseDoubles(labels);
  return labels;
}

function readHead({ line, cells }: CsvRow): Columns {
  const columns: Columns = {};
  for (const [place, cell] of cells.entries()) {
    const column = (Object.keys(NAMES) as Column[]).find((name) =>
      (NAMES[name] as readonly string[]).includes(cell.toLowerCase()),
    );
    if (!column) continue;
    if (columns[column] !== undefined) throw new FileError(`line ${line}: two columns are a "${column}"`);
    columns[column] = place;
  }
  for (const column of ['file', 'person'] as const) {
    if (columns[column] !== undefined) continue;
    const names = NAMES[column].join(', ');
    throw new FileError(`line ${line}: no column is named ${names}; the headline is "${cells.join(',')}"`);
  }
  const parts = (['x', 'y', 'width', 'height'] as const).filter((part) => columns[part] !== undefined);
  if (parts.length > 0 && parts.length < 4) {
    throw new FileError(`line ${line}: a box has x, y, width and height, here are only ${parts.join(', ')}`);
  }
  return columns;
}

function readRow({ line, cells }: CsvRow, columns: Columns): Label {
  const cell = (column: Column): string => cells[columns[column] ?? -1] ?? '';
  const [file, person] = [
    cell('file')
      .replaceAll('\\', '/')
      .replace(/^(\.\/)+/, ''),
    cell('person'),
  ];
  if (file === '') throw new FileError(`line ${line}: the file is missing`);
  if (person === '') throw new FileError(`line ${line}: the person on ${file} is missing`);
  if (file.startsWith('/') || /^[A-Za-z]:/.test(file) || file.split('/').includes('..')) {
    throw new FileError(`line ${line}: ${file} does not lie below the folder of the photos`);
  }
  const text =
    columns.box === undefined
      ? (['x', 'y', 'width', 'height'] as const).map((column) => cell(column)).join(' ')
      : cell('box');
  return { line, file, person, ...(text.trim() === '' ? {} : { box: readBox(line, text) }) };
}

function readBox(line: number, text: string): Box {
  const values = text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map(Number);
  const [x = Number.NaN, y = Number.NaN, width = 0, height = 0, ...more] = values;
  if (more.length === 0 && Number.isFinite(x + y) && width > 0 && height > 0) return { x, y, width, height };
  throw new FileError(`line ${line}: "${text.trim()}" is no box of x y width height in pixels`);
}

function refuseDoubles(labels: readonly Label[]): void {
  const seen = new Map<string, Label>();
  for (const label of labels) {
    const other = seen.get(label.file);
    if (other && (!label.box || !other.box)) {
      const detail = `${label.file} stands on line ${other.line} already; give each of its faces a box`;
      throw new FileError(`line ${label.line}: ${detail}`);
    }
    seen.set(label.file, label);
  }
}

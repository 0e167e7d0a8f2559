/** A row with the number of the line on which it starts, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Wrong content of a file that a person wrote; the message names the line. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Parses CSV as RFC 4180 has it (quotes, doubled quotes, line breaks in quotes), also with semicolons or tabs, which the
 * first line decides. Cells are trimmed, empty lines left out. @throws FileError
 */
export function parseCsv(text: string): CsvRow[] {
  const body = text.replace(/^\uFEFF/, '');
  const first = /^.*$/m.exec(body)?.[0] ?? '';
  const delimiter = DELIMITERS.toSorted((a, b) => first.split(b).length - first.split(a).length)[0] ?? ',';
  const rows: CsvRow[] = [];
  let [cells, cell, line, start]: [string[], string, number, number] = [[], '', 1, 1];
  const endRow = () => {
    cells.push(cell.trim());
    if (cells.some((one) => one !== '')) rows.push({ line: start, cells });
    [cells, cell, start] = [[], '', line];
  };
  for (let at = 0; at < body.length; at++) {
    const char = body.charAt(at);
    if (char === '"' && cell.trim() === '') {
      const end = closingQuote(body, at + 1);
      if (end < 0) throw new FileError(`line ${line}: a quote (") is never closed`);
      const quoted = body.slice(at + 1, end);
      cell = quoted.replaceAll('""', '"');
      line += quoted.split('\n').length - 1;
      at = end;
    } else if (char === delimiter) {
      cells.push(cell.trim());
      cell = '';
    } else if (char === '\n') {
      line++;
      endRow();
    } else cell += char;
  }
  endRow();
  return rows;
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

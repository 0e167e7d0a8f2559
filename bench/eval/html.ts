/** Text as it may stand in HTML, also inside quotes. */
export const escaped = (value: string): string => value.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0) ?? 0};`);

/** A table of cells that are text; the first row is the headline. */
export const htmlTable = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  `<table><thead>${htmlRow(head, 'th')}</thead><tbody>${rows.map((row) => htmlRow(row, 'td')).join('\n')}</tbody></table>`;

const htmlRow = (cells: readonly string[], tag: 'td' | 'th'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;

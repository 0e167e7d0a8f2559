/** The part of a terminal or file that progress is written to. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const CELLS = 30;
const LINE_PER_PERCENT = 25;
const CLEAR = '\r\u001b[K';

/** A bar that moves on a terminal; a line for every quarter anywhere else. `total` in the unit of `show`, above 0. */
export function createProgress(out: Output, what: string, total: number): { show(done: number): void; end(): void } {
  let shown = -1;
  return {
    show(done) {
      const percent = Math.min(100, Math.floor((100 * done) / total));
      if (percent === shown) return;
      if (out.isTTY) out.write(`${CLEAR}${what} ${bar(percent)} ${percent} %`);
      else if (Math.floor(percent / LINE_PER_PERCENT) > Math.floor(shown / LINE_PER_PERCENT)) {
        out.write(`${what}: ${percent} %\n`);
      }
      shown = percent;
    },
    end() {
      if (out.isTTY && shown >= 0) out.write(CLEAR);
    },
  };
}

function bar(percent: number): string {
  const full = Math.floor((percent * CELLS) / 100);
  return `[${'#'.repeat(full)}${'.'.repeat(CELLS - full)}]`;
}

const EVERY_MS = 500;
const EVERY_MS_LOGGED = 10_000;

/** One line that changes in a terminal; in a file a line now and then. `last` is always told, and ends the line. */
export function progress(stream: NodeJS.WriteStream = process.stderr): (text: string, last?: boolean) => void {
  let told = 0;
  return (text, last = false) => {
    const now = Date.now();
    if (!last && now - told < (stream.isTTY ? EVERY_MS : EVERY_MS_LOGGED)) return;
    told = now;
    stream.write(stream.isTTY ? `\r\u001b[Keval: ${text}${last ? '\n' : ''}` : `eval: ${text}\n`);
  };
}

import { execFile } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { tempDir } from '../tempDir.ts';

const DOC = readFileSync('docs/operations.md', 'utf8');
/** The blocks that docs/operations.md marks for being run: a comment, then commands, one a line. */
const RUN = /<!-- run -->\n```sh\n(.*?)```/gs;

/** The commands marked `<!-- run -->` below the heading `### <section>`, in order. */
export function commandsOf(section: string): string[] {
  const start = DOC.indexOf(`\n### ${section}\n`);
  if (start < 0) throw new Error(`docs/operations.md has no section "${section}"`);
  const rest = DOC.slice(start + 1);
  const end = rest.search(/\n##+ /);
  const text = end < 0 ? rest : rest.slice(0, end);
  return [...text.matchAll(RUN)].flatMap(([, block = '']) => block.split('\n').filter((line) => line !== ''));
}

/** Where `facet`, `temporal` and `tctl` are found, as on an operator's machine. */
function programs(): string {
  const folder = tempDir();
  symlinkSync(process.env['FACET_TEMPORAL_CLI'] ?? '', join(folder, 'temporal'));
  symlinkSync(process.env['FACET_TCTL'] ?? '', join(folder, 'tctl'));
  const facet = join(folder, 'facet');
  writeFileSync(facet, `#!/bin/sh\nexec node '${join(process.cwd(), 'dist/bin/facet.js')}' "$@"\n`);
  chmodSync(facet, 0o755);
  return `${folder}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
}
const PATH = programs();

/**
 * Runs a command as it stands in the document. @param names what stands there as `$REQUEST`, `$WORKFLOW`, `$HANDLER`.
 * @returns all that it printed. @throws when it ends with another code than 0, with what it printed.
 */
export async function shell(command: string, env: NodeJS.ProcessEnv, names: Record<string, string>): Promise<string> {
  const tctl = { TEMPORAL_CLI_ADDRESS: env['TEMPORAL_ADDRESS'], TEMPORAL_CLI_NAMESPACE: env['TEMPORAL_NAMESPACE'] };
  const { stdout, stderr } = await promisify(execFile)('/bin/sh', ['-c', command], {
    env: { ...env, PATH, ...tctl, NO_COLOR: '1', ...names },
    timeout: 30_000,
  });
  return stdout + stderr;
}

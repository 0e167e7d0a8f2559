import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Something the machine lacks: the message names it, and `how` says how to get it. */
export class SetupError extends Error {
  /**
   * @param {string} what
   * @param {string} how
   */
  constructor(what, how) {
    super(`${what}\nWhat to do: ${how}`);
    this.name = 'SetupError';
  }
}

/** The repository's root, whether this file runs from bin/setup or from dist/bin/setup. */
export const ROOT = (() => {
  let dir = import.meta.dirname;
  while (!existsSync(join(dir, 'package-lock.json')) && dir !== dirname(dir)) dir = dirname(dir);
  return dir;
})();

/** A line of progress. Always on standard error: standard output belongs to the command itself. @param {string} text */
export const say = (text) => void process.stderr.write(`facet: ${text}\n`);

/**
 * Runs a command to its end and answers its standard output. Fails with its last lines.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, input?: string, seconds?: number, uid?: number, gid?: number}} [options]
 * @returns {Promise<string>}
 */
export function run(command, args, options = {}) {
  const { input = '', seconds = 1800, ...rest } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...rest, stdio: 'pipe', timeout: seconds * 1000, killSignal: 'SIGKILL' });
    let out = '';
    let all = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      all = (all + chunk).slice(-8000);
    });
    child.stderr.on('data', (chunk) => {
      all = (all + chunk).slice(-8000);
    });
    child.stdin.on('error', () => {}); // A command that reads nothing may close it first.
    child.stdin.end(input);
    child.on('error', (error) => reject(new Error(`${command}: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(out);
      const tail = all.trim().split('\n').slice(-12).join('\n');
      reject(new Error(`${command} ${args.slice(0, 3).join(' ')} ended with ${signal ?? code}\n${tail}`));
    });
  });
}

/** Runs a command on this terminal and answers its exit code. @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} [options] @returns {Promise<number>} */
export function runHere(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** The full path of a program on PATH, or undefined. @param {string} name */
export function which(name) {
  for (const dir of (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    const path = join(dir, name);
    try {
      accessSync(path, constants.X_OK);
      if (statSync(path).isFile()) return path;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/**
 * Tries each way in order and answers the first that works. A way that answers undefined does not apply here.
 * @template T
 * @param {string} what
 * @param {[string, () => T | undefined | Promise<T | undefined>][]} ways
 * @param {string} how what to tell somebody for whom none works
 * @returns {Promise<T>}
 */
export async function firstWay(what, ways, how) {
  const reasons = [];
  for (const [name, way] of ways) {
    try {
      const found = await way();
      if (found !== undefined) return found;
      reasons.push(`  ${name}: not here`);
    } catch (error) {
      reasons.push(`  ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new SetupError(`${what} cannot be had on this machine. Tried:\n${reasons.join('\n')}`, how);
}

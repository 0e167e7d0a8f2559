import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { made } from './cache.mjs';
import { unpackDebian } from './debian.mjs';
import { goTool } from './goTools.mjs';
import { firstWay, run, which } from './run.mjs';

const VERSITYGW = 'v1.8.0';
const TOXIPROXY = 'v2.12.0';
const SCHEMATHESIS = '4.32.5';
const OPENAPI_PYTHON_CLIENT = '0.29.1';
const MYPY = '2.4.1';
const CLANG_FORMAT = '20.1.8';

/**
 * A program of a PyPI package, in a virtual environment of its own. Undefined where there is no Python.
 * @param {string} name
 * @param {string} version
 */
async function pythonTool(name, version) {
  const python = which('python3');
  if (!python) return undefined;
  const dir = await made(`${name}-${version}`, async (target) => {
    await run(python, ['-m', 'venv', target], { seconds: 120 });
    await run(join(target, 'bin/python'), ['-m', 'pip', 'install', '-q', `${name}==${version}`], { seconds: 600 });
  });
  return join(dir, 'bin', name);
}

/** An S3 server over a folder. */
export const findVersitygw = () =>
  firstWay(
    'versitygw',
    [
      ['on PATH', () => which('versitygw')],
      ['Go module', () => goTool('github.com/versity/versitygw', VERSITYGW, 'cmd/versitygw', 'versitygw')],
    ],
    'install Go 1.24 or newer, or put versitygw on PATH, or set S3_ENDPOINT, S3_ACCESS_KEY, S3_SECRET_KEY, S3_BUCKET.',
  );

export const findToxiproxy = () =>
  firstWay(
    'toxiproxy-server',
    [
      ['on PATH', () => which('toxiproxy-server')],
      ['Go module', () => goTool('github.com/Shopify/toxiproxy/v2', TOXIPROXY, 'cmd/server', 'toxiproxy-server')],
    ],
    'install Go 1.24 or newer, or put toxiproxy-server on PATH.',
  );

export const findSchemathesis = () =>
  firstWay(
    'schemathesis',
    [
      ['PyPI', () => pythonTool('schemathesis', SCHEMATHESIS)],
      ['on PATH', () => which('schemathesis')],
    ],
    'install Python 3.10 or newer with venv, or put schemathesis on PATH.',
  );

/** Generates a Python client, and brings along what such a client needs to run. One version only: others write differently. */
export const findOpenapiPythonClient = () =>
  firstWay(
    `openapi-python-client ${OPENAPI_PYTHON_CLIENT}`,
    [['PyPI', () => pythonTool('openapi-python-client', OPENAPI_PYTHON_CLIENT)]],
    'install Python 3.10 or newer with venv.',
  );

/** Checks types of Python. */
export const findMypy = () =>
  firstWay(`mypy ${MYPY}`, [['PyPI', () => pythonTool('mypy', MYPY)]], 'install Python 3.10 or newer with venv.');

/** One version only: another one formats differently. */
export const findClangFormat = () =>
  firstWay(
    `clang-format ${CLANG_FORMAT}`,
    [
      ['PyPI', () => pythonTool('clang-format', CLANG_FORMAT)],
      [
        'on PATH',
        async () => {
          const path = which('clang-format');
          const version = path ? await run(path, ['--version']) : '';
          return version.includes(`version ${CLANG_FORMAT.split('.')[0]}.`) ? path : undefined;
        },
      ],
    ],
    `install Python 3 with venv, or put clang-format ${CLANG_FORMAT.split('.')[0]} on PATH.`,
  );

/** The compiler of the C++ tests. */
export const CXX = process.env['CXX'] ?? 'g++';

/** doctest, with which C++ is tested: a header. Answers what the compiler must be told to find <doctest/doctest.h>. */
export const findDoctest = () =>
  firstWay(
    'doctest',
    [
      [
        `where ${CXX} looks`,
        async () => {
          await run(CXX, ['-M', '-x', 'c++', '-'], { input: '#include <doctest/doctest.h>\n' });
          return [];
        },
      ],
      [
        'Debian package',
        async () => {
          const dir = await unpackDebian('doctest-dev');
          return dir ? ['-isystem', join(dir, 'root/usr/include')] : undefined;
        },
      ],
    ],
    'install doctest 2.4 (apt-get install doctest-dev on Debian), or put the folder that holds doctest/doctest.h into CPLUS_INCLUDE_PATH.',
  );

/** Debian's docker-compose 1.29.2 run from its unpacked packages, by a small script beside them. */
async function debianCompose() {
  const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : which('python3');
  const dir = python
    ? await unpackDebian('docker-compose', undefined, ['python3-yaml', 'python3-distro', 'python3-six'])
    : undefined;
  if (!dir) return undefined;
  const path = join(dir, 'bin', 'docker-compose');
  if (!existsSync(path)) {
    mkdirSync(join(dir, 'bin'), { recursive: true });
    const modules = join(dir, 'root/usr/lib/python3/dist-packages');
    const main = 'import sys; from compose.cli.main import main; sys.argv[0] = "docker-compose"; main()';
    writeFileSync(path, `#!/bin/sh\nPYTHONPATH='${modules}' exec ${python} -W ignore -c '${main}' "$@"\n`);
    chmodSync(path, 0o755);
  }
  await run(path, ['--version']);
  return path;
}

export const findCompose = () =>
  firstWay(
    'docker-compose 1.29',
    [
      [
        'on PATH',
        async () => {
          const path = which('docker-compose');
          return path && (await run(path, ['--version'])).includes('1.29') ? path : undefined;
        },
      ],
      ['Debian packages', debianCompose],
      ['PyPI', () => pythonTool('docker-compose', '1.29.2')],
    ],
    'put docker-compose 1.29 on PATH (apt-get install docker-compose on Debian 12).',
  );

/**
 * Starts versitygw over a folder.
 * @param {string} path of the program
 * @param {{port: number, folder: string, key: string, secret: string, log: number | 'ignore' | 'pipe'}} options
 */
export function spawnVersitygw(path, { port, folder, key, secret, log }) {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, ROOT_ACCESS_KEY: key, ROOT_SECRET_KEY: secret };
  // Its notes beside the data: not every file system keeps extended attributes, and without notes no multipart works.
  const [meta, data] = [join(folder, 'meta'), join(folder, 'data')];
  for (const path of [meta, data]) mkdirSync(path, { recursive: true });
  const args = ['--port', `127.0.0.1:${port}`, '--quiet', 'posix', '--sidecar', meta, data];
  return spawn(path, args, { env, cwd: folder, stdio: ['ignore', log, log], detached: true });
}

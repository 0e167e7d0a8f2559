// `npm run clients [-- folder]`: the clients in clients/ and the Postman collection, made from docs/generated/openapi.yaml.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { apiTools } from './apiTools.mjs';
import { forPostman, forPython, keptCollection } from './clientSpec.mjs';
import { command, prepareCode } from './prepare.mjs';
import { ROOT, run, say } from './run.mjs';
import { findOpenapiPythonClient } from './testTools.mjs';

const SPEC = join(ROOT, 'docs/generated/openapi.yaml');

const PYTHON_CONFIG = `literal_enums: true
post_hooks: []
content_type_overrides:
  image/jpeg: application/octet-stream
`;

/** @param {string} target a folder like the repository's root */
async function typescriptClient(target) {
  const path = join(target, 'clients/typescript/schema.d.ts');
  const modules = join(await apiTools(), '..');
  const { default: ts } = await import(join(modules, 'typescript/lib/typescript.js'));
  const { default: openapiTs, astToString } = await import(join(modules, 'openapi-typescript/dist/index.mjs'));
  const ast = await openapiTs(pathToFileURL(SPEC), {
    defaultNonNullable: false, // A field with a default may be left out.
    /** @param {{format?: string}} schema */
    transform: ({ format }) => (format === 'binary' ? ts.factory.createTypeReferenceNode('Blob') : undefined),
  });
  writeFileSync(path, `// Made by \`npm run clients\` from docs/generated/openapi.yaml.\n${astToString(ast)}`);
}

/** The generator leaves out what it cannot read, with a warning. @param {string} folder */
function refuseGaps(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\/(?!__)\w+\.py$/.test(name),
  );
  const asked = readFileSync(SPEC, 'utf8').match(/^ +operationId: /gm)?.length ?? 0;
  if (files.length !== asked) throw new Error(`the client for Python has ${files.length} requests of ${asked}`);
}

/** @param {string} target */
async function pythonClient(target) {
  const scratch = mkdtempSync(join(tmpdir(), 'facet-clients-'));
  try {
    writeFileSync(join(scratch, 'openapi.yaml'), forPython(readFileSync(SPEC, 'utf8')));
    writeFileSync(join(scratch, 'config.yaml'), PYTHON_CONFIG);
    const made = join(scratch, 'facet_client');
    const from = ['--path', join(scratch, 'openapi.yaml'), '--config', join(scratch, 'config.yaml')];
    const to = ['--meta', 'none', '--output-path', made];
    await run(await findOpenapiPythonClient(), ['generate', ...from, ...to]);
    refuseGaps(join(made, 'api'));
    const kept = join(target, 'clients/python/facet_client');
    rmSync(kept, { recursive: true, force: true });
    cpSync(made, kept, { recursive: true, filter: (path) => !/__pycache__|\.ruff_cache/.test(path) });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @param {string} target */
async function postmanCollection(target) {
  const scratch = mkdtempSync(join(tmpdir(), 'facet-postman-'));
  try {
    const [spec, made] = [join(scratch, 'openapi.yaml'), join(scratch, 'postman.json')];
    writeFileSync(spec, forPostman(readFileSync(SPEC, 'utf8')));
    const options = 'folderStrategy=Tags,parametersResolution=Example,enableOptionalParameters=false';
    await run(join(await apiTools(), 'openapi2postmanv2'), ['-s', spec, '-o', made, '-O', options]);
    writeFileSync(join(target, 'docs/generated/postman.json'), keptCollection(readFileSync(made, 'utf8')));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

await command(async () => {
  await prepareCode();
  const target = resolve(process.argv[2] ?? ROOT);
  for (const folder of ['clients/typescript', 'clients/python', 'docs/generated']) {
    mkdirSync(join(target, folder), { recursive: true });
  }
  await Promise.all([typescriptClient(target), pythonClient(target), postmanCollection(target)]);
  say(`the clients and the Postman collection are in ${target}`);
  return 0;
});

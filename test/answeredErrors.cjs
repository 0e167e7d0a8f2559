const { subscribe } = require('node:diagnostics_channel');
const { appendFileSync } = require('node:fs');
const { join } = require('node:path');

/**
 * Part of jest's processes and of each process of the platform that a test starts: notes which errors were answered
 * where, each once a process, as `<method> <path as declared> <status> <error code>`. It listens to Node's own HTTP
 * server, so that the product need not know that it is watched. test/globalTeardown.mjs reads the notes.
 */
const folder = process.env['FACET_TEST_ERRORS'];
const noted = new Set();

function note({ request, response }) {
  const { route = '-', error_code } = response.locals ?? {};
  if (error_code === undefined) return;
  const line = `${request.method} ${route} ${response.statusCode} ${error_code}`;
  if (noted.has(line)) return;
  noted.add(line);
  appendFileSync(join(folder, `${process.pid}`), `${line}\n`); // At once: some of these processes are killed.
}

if (folder) subscribe('http.server.response.finish', note);

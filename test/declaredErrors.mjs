/**
 * Holds the errors that were answered against those that are declared: each operation must have answered each of its own
 * errors, and any operation, or the application before one was found, each of the common ones.
 * @param {object} given
 * @param {readonly { operations: readonly import('../api/operation.ts').AnyOperation[], version: number }[]} given.applications
 * the version is what paths begin with
 * @param {readonly string[]} given.notes lines as test/answeredErrors.cjs writes them
 * @param {typeof import('../contract/errors.ts').ERRORS} given.errors
 * @param {typeof import('../api/commonErrors.ts').commonErrors} given.commonErrors
 * @returns {{ undeclared: string[], uncaused: string[] }} `<operation> <error>`, or the error alone where it is common
 */
export function compareErrors({ applications, notes, errors, commonErrors }) {
  const keys = new Map(Object.entries(errors).map(([key, { code, status }]) => [`${status} ${code}`, key]));
  const served = applications.flatMap(placesOf);
  const routes = new Set(['-', ...served.map(({ route }) => route)]);
  const answered = new Set();
  const undeclared = new Set();
  for (const line of notes) {
    const [method, route, status, code] = line.split(' ');
    if (!routes.has(route)) continue; // Of an operation that a test made up.
    const key = keys.get(`${status} ${code}`) ?? `${status} ${code}`;
    const asked = served.filter((one) => one.method === method && one.route === route).map(({ op }) => op);
    answered.add(key);
    for (const { id } of asked) answered.add(`${id} ${key}`);
    const isDeclared = asked.some((op) => op.errors.includes(key) || commonErrors(op).includes(key));
    if (asked.length > 0 && !isDeclared) undeclared.add(`${asked.map(({ id }) => id).join('|')} ${key}`);
  }
  const operations = applications.flatMap((application) => application.operations);
  const declared = operations.flatMap((op) => [...op.errors.map((key) => `${op.id} ${key}`), ...commonErrors(op)]);
  const uncaused = new Set(declared.filter((pair) => !answered.has(pair)));
  return { undeclared: [...undeclared].sort(), uncaused: [...uncaused].sort() };
}

/** Operations by where they are served: GET of /6/faces/:face_id. Several applications may serve one place, as /version. */
function placesOf({ operations, version }) {
  return operations.flatMap((op) => {
    const route = op.unversioned ? op.path : `/${version}${op.path}`;
    return [op.method.toUpperCase(), ...(op.head ? ['HEAD'] : [])].map((method) => ({ method, route, op }));
  });
}

import { randomUUID } from 'node:crypto';
import { APPLICATIONS } from '../../api/applications.ts';
import { commonErrors } from '../../api/commonErrors.ts';
import type { AnyOperation } from '../../api/operation.ts';
import { OPERATIONS } from '../../api/operations.ts';
import type { Services } from '../../api/services.ts';
import { ERRORS, type ErrorKey } from '../../contract/errors.ts';
import { type CallOptions, startApp, type TestServer } from './server.ts';

export type Application = (typeof APPLICATIONS)[number];

/** How an operation is made to refuse. */
export interface Refusal<W extends string> {
  readonly key: ErrorKey | ((op: AnyOperation) => ErrorKey);
  /** Of those that declare it, the ones that are asked here. */
  readonly asked?: (op: AnyOperation) => boolean;
  readonly where: W;
  readonly method?: string;
  readonly query?: () => string;
  readonly options?: () => CallOptions;
}

export const pathOf = ({ version }: Application, { path, unversioned }: AnyOperation, query = ''): string => {
  const place = path.replaceAll(/:\w+/g, () => randomUUID());
  return `${unversioned ? '' : `/${version}`}${place}?${query}`;
};

/**
 * Asks every operation of every application that declares a common error for it. Call at the top of a test file.
 * @param places what the applications run on, by name; called once all that was set up before is there
 * @returns the server of an application at a place
 */
export function testEveryOperation<W extends string>(
  places: () => Readonly<Record<W, Partial<Services>>>,
  refusals: Readonly<Record<string, Refusal<W>>>,
): (application: Application, place: W) => TestServer {
  const servers = new Map<string, TestServer>();
  const at = (application: Application, place: W): TestServer => {
    const server = servers.get(`${application.document} ${place}`);
    if (!server) throw new Error(`${application.document} does not run at '${place}'`);
    return server;
  };
  beforeAll(async () => {
    for (const [place, services] of Object.entries<Partial<Services>>(places())) {
      for (const { document, version, operations } of APPLICATIONS) {
        const given = version === 6 ? OPERATIONS : operations; // Those of the system go along.
        servers.set(`${document} ${place}`, await startApp(services, given));
      }
    }
  });
  afterAll(() => Promise.all([...servers.values()].map((server) => server[Symbol.asyncDispose]())));

  const keyOf = ({ key }: Refusal<W>, op: AnyOperation): ErrorKey => (typeof key === 'string' ? key : key(op));
  const cases = APPLICATIONS.flatMap((application) =>
    Object.entries(refusals).map(([what, refusal]) => {
      const { asked = () => true } = refusal;
      const operations = application.operations.filter(
        (op) => asked(op) && commonErrors(op).includes(keyOf(refusal, op)),
      );
      return { document: application.document, what, application, refusal, operations };
    }),
  ).filter(({ operations }) => operations.length > 0);

  test.each(cases)('$document: $what', async ({ application, refusal, operations }) => {
    const answers: unknown[] = [];
    const expected: unknown[] = [];
    for (const op of operations) {
      const method = refusal.method ?? op.method.toUpperCase();
      const path = pathOf(application, op, refusal.query?.());
      const { status, error } = await at(application, refusal.where).call(method, path, refusal.options?.());
      const { status: wanted, code } = ERRORS[keyOf(refusal, op)];
      answers.push([op.id, status, error.error_code]);
      expected.push([op.id, wanted, code]);
    }
    expect(answers).toEqual(expected);
  });
  return at;
}

import { z } from 'zod';
import { commonErrors } from '../api/commonErrors.ts';
import { operation } from '../api/operation.ts';
import { ERRORS, type ErrorKey } from '../contract/errors.ts';
import { compareErrors } from './declaredErrors.mjs';

const get = operation({
  id: 'getThing',
  method: 'get',
  path: '/things/:thing_id',
  access: 'open',
  tag: 'things',
  summary: 'Get',
  head: true,
  status: 200,
  result: z.strictObject({}),
  errors: ['faceNotFound', 'listNotFound'],
  handle: () => Promise.resolve({}),
});

/** As test/answeredErrors.cjs writes it. */
const note = (key: ErrorKey, place = 'GET /6/things/:thing_id') => `${place} ${ERRORS[key].status} ${ERRORS[key].code}`;
const compare = (...notes: string[]) =>
  compareErrors({ applications: [{ operations: [get], version: 6 }], notes, errors: ERRORS, commonErrors });

test('an operation must have answered its own errors, anybody the common ones', () => {
  expect(compare().uncaused).toEqual([...commonErrors(get), 'getThing faceNotFound', 'getThing listNotFound'].sort());
  const all = commonErrors(get).map((key) => note(key));
  expect(compare(...all, note('faceNotFound')).uncaused).toEqual(['getThing listNotFound']);
  expect(compare(...all, note('faceNotFound'), note('listNotFound', 'HEAD /6/things/:thing_id'))).toEqual({
    uncaused: [],
    undeclared: [],
  });
});

test('what was refused before there was an operation counts; what an operation of a test answered does not', () => {
  expect(compare(note('badQuery')).uncaused).not.toContain('badQuery');
  expect(compare(note('methodNotAllowed', 'PUT /6/things/:thing_id')).uncaused).not.toContain('methodNotAllowed');
  expect(compare(note('httpBad', 'GET -')).uncaused).not.toContain('httpBad');
  expect(compare(note('badQuery', 'GET /6/mine')).uncaused).toContain('badQuery');
});

test('an error that the operation does not declare is told, whichever way it is served', () => {
  expect(compare(note('eventNotFound')).undeclared).toEqual(['getThing eventNotFound']);
  expect(compare(note('eventNotFound', 'HEAD /6/things/:thing_id')).undeclared).toEqual(['getThing eventNotFound']);
  expect(compare('GET /6/things/:thing_id 418 7').undeclared).toEqual(['getThing 418 7']);
});

test('where several applications serve a place, one of them must have declared it', () => {
  const operations = [
    operation({ ...get, id: 'other', unversioned: true, path: '/6/things/:thing_id', errors: ['eventNotFound'] }),
  ];
  const applications = [get, ...operations].map((op) => ({ operations: [op], version: 6 }));
  const notes = [note('eventNotFound'), note('faceExists')];
  const { undeclared } = compareErrors({ applications, notes, errors: ERRORS, commonErrors });
  expect(undeclared).toEqual(['getThing|other faceExists']);
});

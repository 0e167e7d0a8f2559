import { neededNodes, valueNames } from '../../../models/convert/tfGraph.ts';
import { node } from './support.ts';

const names = (...output: string[]): string[] =>
  neededNodes([node('c', ['b:1', 'a']), node('a', []), node('unneeded', ['a']), node('b', ['a'])], output).map(
    ({ name }) => name,
  );

test('each node comes after what it reads; nothing comes that is not needed', () => {
  expect(names('c')).toEqual(['a', 'b', 'c']);
  expect(names('b')).toEqual(['a', 'b']);
  expect(names('unneeded', 'c')).toEqual(['a', 'b', 'c', 'unneeded']);
});

test('a node that is not there and a loop are refused', () => {
  expect(() => neededNodes([node('a', ['b'])], ['a'])).toThrow('graph has no node b, which a reads');
  expect(() => neededNodes([node('a', ['b']), node('b', ['a'])], ['a'])).toThrow(/graph has a loop at node [ab]/);
  expect(() => neededNodes([node('a', ['a'])], ['a'])).toThrow('graph has a loop at node a');
});

test('names of values: the first output has no number, dependencies carry no value', () => {
  expect(valueNames(['a:0', '^b', 'c:1', 'd'])).toEqual(['a', 'c:1', 'd']);
});

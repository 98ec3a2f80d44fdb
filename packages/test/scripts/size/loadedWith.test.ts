import { expect, test } from 'vitest';
import { loadedWith } from './loadedWith.ts';

const graph: Record<string, string[]> = {
  entry: ['a', 'b'],
  a: ['shared'],
  b: ['shared', 'entry'],
  shared: ['a'],
  later: ['shared'],
};

test('what is imported statically counts once, in circles too; what is loaded later does not', () => {
  expect(loadedWith('entry', (file) => graph[file] ?? [])).toEqual(['entry', 'a', 'b', 'shared']);
  expect(loadedWith('later', (file) => graph[file] ?? [])).toEqual(['later', 'shared', 'a']);
});

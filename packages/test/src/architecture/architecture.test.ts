import { expect, test } from 'vitest';
import { allowedEdges } from './allowedEdges.ts';
import { findViolations } from './findViolations.ts';
import { readSourceFiles } from './readSourceFiles.ts';

const files = readSourceFiles();

test('every room is read', () => {
  const rooms = new Set(files.map(({ path }) => path.split('/')[1]));
  for (const room of ['core', 'display', 'checkout', 'server', 'sandbox', 'storefront', 'test']) {
    expect(rooms).toContain(room);
    expect(Object.keys(allowedEdges)).toContain(room);
  }
});

test('no file breaks a rule of the house', () => {
  const violations = files.flatMap(findViolations);
  expect(violations.map(({ rule, where, what }) => `${rule}: ${where}: ${what}`)).toEqual([]);
});

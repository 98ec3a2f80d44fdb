import { expect, test } from 'vitest';
import { allowedEdges } from './allowedEdges.ts';
import { findViolations } from './findViolations.ts';
import { readSourceFiles } from './readSourceFiles.ts';

const files = readSourceFiles();
const roomOf = ({ path }: { path: string }) => path.split('/').slice(0, 2).join('/');

test('every room is read', () => {
  const rooms = new Set(files.map(({ path }) => path.split('/')[1]));
  for (const room of ['core', 'display', 'checkout', 'server', 'sandbox', 'storefront', 'test']) {
    expect(rooms).toContain(room);
    expect(Object.keys(allowedEdges)).toContain(room);
  }
});

// Room by room: parsing all of them at once is more than one test should do.
test.each([...new Set(files.map(roomOf))])('no file of %s breaks a rule of the house', (room) => {
  const violations = files.filter((file) => roomOf(file) === room).flatMap(findViolations);
  expect(violations.map(({ rule, where, what }) => `${rule}: ${where}: ${what}`)).toEqual([]);
});

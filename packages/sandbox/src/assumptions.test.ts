import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { assumptions } from './assumptions.ts';
import { rateTable } from './rates/rateTable.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('assumptions'))
  .map((path) => readFileSync(`${root}/src/${path}`, 'utf8'));

test('every id in a comment or test name is in the table', () => {
  const named = sources.flatMap((text) =>
    [...text.matchAll(/[(\s'](?<id>[ABS]\d{1,2})(?=[),:;\s.])/g)].map(
      ({ groups }) => groups?.['id'],
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((id) => !Object.hasOwn(assumptions, id ?? ''))).toEqual([]);
});

test('the README has every rate', () => {
  const readme = readFileSync(`${root}/README.md`, 'utf8');
  const missing = Object.entries(rateTable).filter(
    ([code, rate]) => !new RegExp(`\\b${code} ${rate.replace('.', '\\.')}(?![\\d.])`).test(readme),
  );
  expect(missing).toEqual([]);
});

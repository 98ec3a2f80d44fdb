import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { renderErrorTable } from './renderErrorTable.ts';

const readme = fileURLToPath(new URL('../../../core/README.md', import.meta.url));

test('the error table in the README of core says what the catalogue says', async () => {
  const text = readFileSync(readme, 'utf8');
  await expect(renderErrorTable(text)).toMatchFileSnapshot(readme);
});

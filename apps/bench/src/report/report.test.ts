import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readResults, reportFiles } from './reportFiles.ts';

test('READMEs and chart say what the last finished run found', () => {
  const results = readResults();
  if (!results) throw new Error('There are no results.');
  // Weighed only, or timed often enough.
  expect(results.rounds === 0 || results.rounds >= 15).toBe(true);
  expect(results.rows.length).toBeGreaterThan(10);
  for (const { file, content } of reportFiles(results)) {
    expect([file, readFileSync(file, 'utf8')]).toEqual([file, content]);
  }
});

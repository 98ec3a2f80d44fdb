import { describe, expect, test } from 'vitest';
import { findViolations } from './findViolations.ts';

const rulesOf = (path: string, text: string, dependencies: string[] = []) =>
  findViolations({ path, text, dependencies, entries: ['src/index.ts'] }).map(({ rule }) => rule);

describe('edges between rooms', () => {
  test.each([
    ['packages/core/src/a.ts', '@stablepay/display'],
    ['packages/display/src/a.ts', '@stablepay/checkout'],
    ['packages/display/src/a.tsx', '@stablepay/server'],
    ['packages/checkout/src/a.ts', '@stablepay/sandbox/testing'],
    ['packages/server/src/a.ts', '@stablepay/sandbox'],
    ['packages/sandbox/src/a.ts', '@stablepay/server/node'],
    ['packages/sandbox/src/a.test.ts', '@stablepay/server'],
    ['apps/storefront/src/a.tsx', '@stablepay/server'],
    ['apps/unheard-of/src/a.tsx', '@stablepay/core'],
  ])('%s may not import %s', (path, specifier) => {
    const text = `import { x } from '${specifier}';\nx();`;
    expect(rulesOf(path, text, [specifier])).toEqual(['edge']);
    expect(rulesOf(path, `type X = import('${specifier}').X;`)).toEqual(['edge']);
    expect(rulesOf(path, `await import('${specifier}');`)).toEqual(['edge']);
  });

  test.each([
    ['packages/checkout/src/a.ts', '@stablepay/display'],
    ['packages/checkout/src/a.test.tsx', '@stablepay/sandbox/testing'],
    ['packages/checkout/src/views/A.stories.tsx', '@stablepay/server'],
    ['apps/storefront/server/a.ts', '@stablepay/server/node'],
    ['packages/server/src/adapters/a.ts', 'node:http'],
  ])('%s may import %s', (path, specifier) => {
    expect(rulesOf(path, `import { x } from '${specifier}';\nx();`)).toEqual([]);
  });

  test('a package is entered by its public entry only', () => {
    const path = 'packages/display/src/a.ts';
    expect(rulesOf(path, `import '@stablepay/core/src/money/Money.ts';`)).toEqual(['public-entry']);
    expect(rulesOf(path, `import '../../core/src/index.ts';`)).toEqual(['leaves-room']);
  });

  test('Node and undeclared packages stay out of shipped browser code', () => {
    expect(rulesOf('packages/checkout/src/a.ts', `import 'node:fs';`)).toEqual(['node']);
    expect(rulesOf('packages/server/src/proxy/a.ts', `import 'node:crypto';`)).toEqual(['node']);
    expect(rulesOf('packages/core/src/a.ts', `import 'zod';`)).toEqual(['undeclared']);
    expect(
      rulesOf('packages/checkout/src/a.ts', `import 'qrcode.react';`, ['qrcode.react']),
    ).toEqual([]);
  });
});

describe('forms of modules', () => {
  test.each([
    ['default-export', `export default function f() {}`],
    ['default-export', `const a = 1; export default a;`],
    ['default-export', `const a = 1; export { a as default };`],
    ['own-mock', `import { vi } from 'vitest'; vi.mock('./b.ts');`],
    ['file-ending', `import './b';`],
  ])('%s: %s', (rule, text) => {
    expect(rulesOf('packages/display/src/a.ts', text, ['vitest'])).toEqual([rule]);
  });

  test('only entries re-export, and never with a star', () => {
    const text = `export { a } from './a.ts';`;
    expect(rulesOf('packages/display/src/feature/b.ts', text)).toEqual(['re-export']);
    expect(rulesOf('packages/display/src/feature/index.ts', text)).toEqual(['barrel', 're-export']);
    expect(rulesOf('packages/display/src/index.ts', text)).toEqual([]);
    expect(rulesOf('packages/display/src/index.ts', `export * from './a.ts';`)).toEqual([
      'export-star',
    ]);
  });

  test('a default export is fine in stories and config files', () => {
    const text = `const meta = {};\nexport default meta;`;
    expect(rulesOf('packages/display/src/A.stories.tsx', text)).toEqual([]);
    expect(rulesOf('packages/display/tsdown.config.ts', text)).toEqual([]);
  });

  test('HTML is never written as text', () => {
    const text = `export function f(node: Element) { node.innerHTML = 'x'; }`;
    expect(rulesOf('packages/display/src/a.ts', text)).toEqual(['html-injection']);
    const jsx = `export const A = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;`;
    expect(rulesOf('packages/display/src/A.tsx', jsx)).toEqual(['html-injection']);
  });
});

describe('globals of core', () => {
  const path = 'packages/core/src/a.ts';

  test.each([
    ...['window.open()', 'document.title', 'navigator.onLine', 'process.env', 'Buffer.from("")'],
    ...['setTimeout(() => {}, 1)', 'Date.now()', 'new Date()', 'Math.random()', 'fetch("")'],
    ...['crypto.randomUUID()', 'globalThis.fetch("")', 'performance.now()'],
  ])('%s is refused', (expression) => {
    expect(rulesOf(path, `export const f = () => ${expression};`)).toEqual(['global']);
    expect(
      rulesOf('packages/core/src/time/systemClock.ts', `export const f = () => ${expression};`),
    ).toEqual([]);
  });

  test('a name of the same spelling that is declared around it is fine', () => {
    expect(rulesOf(path, `export const f = (fetch: () => void) => fetch();`)).toEqual([]);
    expect(rulesOf(path, `export const f = ({ fetch = () => 1 }) => { fetch(); };`)).toEqual([]);
    expect(rulesOf(path, `import { fetch } from './b.ts';\nfetch();`)).toEqual([]);
    expect(
      rulesOf(path, `export type A = { fetch: () => void }; export const a = { fetch: 1 };`),
    ).toEqual([]);
  });

  test('a declaration in another function does not hide it', () => {
    const text = `export const f = (fetch: () => void) => fetch();\nexport const g = () => fetch('');`;
    expect(rulesOf(path, text)).toEqual(['global']);
    expect(rulesOf(path, `export const a = { fetch };`)).toEqual(['global']);
  });

  test('Date.parse and Math.round are pure', () => {
    expect(rulesOf(path, `export const f = () => Math.round(Date.parse(''));`)).toEqual([]);
  });
});

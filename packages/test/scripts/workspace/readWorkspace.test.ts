import { expect, test } from 'vitest';
import { publicPackages, readWorkspace } from './readWorkspace.ts';

const names = readWorkspace().map(({ manifest }) => manifest.name);

test('every room comes after the rooms it needs', () => {
  for (const { manifest } of readWorkspace()) {
    const needs = Object.keys(manifest.dependencies ?? {}).filter((name) => names.includes(name));
    for (const need of needs) {
      expect([need, names.indexOf(need) < names.indexOf(manifest.name)]).toEqual([need, true]);
    }
  }
  expect(names.indexOf('@stablepay/core')).toBeGreaterThanOrEqual(0);
});

test('what is private does not go to npm', () => {
  const published = publicPackages().map(({ manifest }) => manifest.name);
  expect(published).not.toContain('@stablepay/test');
  expect(published).not.toContain('@stablepay/storefront');
  expect(published.toSorted()).toEqual([
    '@stablepay/checkout',
    '@stablepay/core',
    '@stablepay/display',
    '@stablepay/embed',
    '@stablepay/sandbox',
    '@stablepay/server',
  ]);
});

test('core, display and server have nothing of others at run time', () => {
  for (const { manifest } of publicPackages()) {
    const foreign = Object.keys(manifest.dependencies ?? {}).filter(
      (name) => !name.startsWith('@stablepay/'),
    );
    const allowed: Record<string, string[]> = {
      '@stablepay/checkout': ['qrcode.react'],
      '@stablepay/sandbox': ['@hono/node-server', 'hono', 'uqr'],
    };
    expect([manifest.name, foreign]).toEqual([manifest.name, allowed[manifest.name] ?? []]);
  }
});

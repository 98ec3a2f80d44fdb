import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = new URL('../', import.meta.url);

/** Every file of ours that a file brings in, itself included, as far as it runs. */
function filesOf(path: string): string[] {
  const seen = new Set<string>();
  const visit = (url: URL) => {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    const code = readFileSync(url, 'utf8');
    for (const [, target] of code.matchAll(/^(?:import|export)(?! type)[^'"]*from '(\.[^']+)'/gm)) {
      if (target) visit(new URL(target, url));
    }
  };
  visit(new URL(path, source));
  return [...seen];
}
const clientFiles = (path: string) =>
  filesOf(path)
    .filter((href) => readFileSync(new URL(href), 'utf8').startsWith("'use client'"))
    .map((href) => href.slice(source.href.length));

describe('React Server Components', () => {
  it.each([
    'parts.ts',
    'html.ts',
    'badge/StablePayBadge.tsx',
    'conversion/ConversionLine.tsx',
    'lists/NetworkList.tsx',
    'lists/WalletList.tsx',
    'what-is-this/WhatIsThis.tsx',
    'status/describeStatus.tsx',
  ])('%s needs no state and stays on the server', (path) => {
    expect(clientFiles(path)).toEqual([]);
  });

  it('what has state says so', () => {
    expect(clientFiles('index.ts').toSorted()).toEqual([
      'device/useDevice.ts',
      'gaming-tile/GamingPaymentTile.tsx',
      'group/PaymentOptionGroup.tsx',
      'mark-image/MarkImage.tsx',
      'payment-option/PaymentOption.tsx',
    ]);
  });
});

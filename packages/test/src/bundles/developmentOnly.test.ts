import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { workspaceRoot } from '../../scripts/workspace/workspaceRoot.ts';

/** A script as a shop's bundler makes it, from source. */
async function bundle(
  mode: 'development' | 'production',
  contents = `export { PaymentOption } from '@stablepay/display';`,
  room = 'display',
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(workspaceRoot, 'packages', room) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    conditions: ['stablepay-source'],
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    external: ['react', 'react-dom', '@tanstack/react-query'],
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

describe('the contrast warning of display', () => {
  it('is there in development and gone in production', async () => {
    expect(await bundle('development')).toContain('WCAG');
    expect(await bundle('production')).not.toMatch(/WCAG|getComputedStyle|process\.env/);
  });
});

describe('the simulator of checkout', () => {
  const traces = /sp-simulator|Payment simulator|Pay late|seeOnChain|createNetworkSwitch/;

  it('is in its own entry', async () => {
    const code = await bundle(
      'production',
      `export * from '@stablepay/checkout/simulator';`,
      'checkout',
    );
    expect(code).toMatch(traces);
    expect(code).not.toContain('@stablepay/sandbox');
  });

  it('is in no other entry, in production and in development', async () => {
    for (const mode of ['production', 'development'] as const) {
      for (const entry of ['@stablepay/checkout', '@stablepay/checkout/locales']) {
        expect(await bundle(mode, `export * from '${entry}';`, 'checkout')).not.toMatch(traces);
      }
    }
  });

  it('has its styles apart from those that shops link', () => {
    const styles = join(workspaceRoot, 'packages/checkout/src/styles.css');
    expect(readFileSync(styles, 'utf8')).not.toContain('simulator');
  });
});

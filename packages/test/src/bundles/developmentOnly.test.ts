import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { workspaceRoot } from '../../scripts/workspace/workspaceRoot.ts';

/** The option's script as a shop's bundler makes it, from source. */
async function bundle(mode: 'development' | 'production'): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { PaymentOption } from '@stablepay/display';`,
      resolveDir: join(workspaceRoot, 'packages', 'display'),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    conditions: ['stablepay-source'],
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    external: ['react', 'react-dom'],
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

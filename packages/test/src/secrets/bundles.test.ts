import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWorkspace } from '../../scripts/build/buildWorkspace.ts';
import { runCommand } from '../../scripts/run/runCommand.ts';
import { workspaceRoot } from '../../scripts/workspace/workspaceRoot.ts';
import { createCanaries } from './createCanaries.ts';
import { findCanaries } from './findCanaries.ts';

const storefront = join(workspaceRoot, 'apps/storefront');
const canaries = createCanaries();
const folder = mkdtempSync(join(tmpdir(), 'stablepay-secrets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile());

const viteBuild = (cwd: string, outDir: string) =>
  runCommand({
    command: 'vite',
    args: ['build', '--outDir', outDir, '--emptyOutDir', '--sourcemap'],
    cwd,
    env: Object.fromEntries(canaries.map(({ name, value }) => [name, value])),
  });

/** Paths of every module a browser bundle of `code` contains. */
async function modulesOf({ code, room }: { code: string; room: string }): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: join(workspaceRoot, room), loader: 'ts' },
    bundle: true,
    write: false,
    outdir: folder,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    conditions: ['stablepay-source'],
    loader: { '.woff2': 'empty', '.woff': 'empty', '.svg': 'empty', '.png': 'empty' },
    absWorkingDir: workspaceRoot,
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

describe('T36: no server code is reachable from a browser bundle', () => {
  test.each([
    ['display', `export * from '@stablepay/display';`, 'packages/checkout'],
    ['checkout', `export * from '@stablepay/checkout';`, 'apps/storefront'],
    ['the storefront', `import './src/main.tsx';`, 'apps/storefront'],
  ])('%s', async (_, code, room) => {
    const modules = await modulesOf({ code, room });
    expect(modules.some((path) => path.startsWith('packages/core/src/'))).toBe(true);
    const outsiders = modules.filter((path) =>
      /^packages\/(server|sandbox|test)\/|^apps\/\w+\/server\/|^node:|\(disabled\)/.test(path),
    );
    expect(outsiders).toEqual([]);
  });

  test('this would be noticed', async () => {
    const code = `export * from '@stablepay/server';`;
    const modules = await modulesOf({ code, room: 'apps/storefront' });
    expect(modules.some((path) => path.startsWith('packages/server/src/'))).toBe(true);
  });
});

// The published package is what is built.
beforeAll(async () => {
  const results = await buildWorkspace({ only: ['@stablepay/server'] });
  const failed = results.find((result) => !result.ok);
  if (failed) throw new Error(failed.output);
}, 120_000);

/** Code that a shop bundles for its pages, or for a host at the edge. */
const bundle = (code: string, conditions?: string[]) =>
  build({
    stdin: { contents: code, resolveDir: storefront, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    // As Wrangler and Next.js do it, too.
    platform: 'browser',
    ...(conditions && { conditions }),
    logLevel: 'silent',
  });

describe('T36: the published server package refuses a browser bundle', () => {
  test.each(['@stablepay/server', '@stablepay/server/node'])('%s', async (entry) => {
    const name = entry.endsWith('node') ? 'toNodeHandler' : 'createStablePay';
    await expect(bundle(`import { ${name} } from '${entry}'; ${name}();`)).rejects.toThrow(
      /No matching export/,
    );
    const { outputFiles } = await bundle(`import * as server from '${entry}'; self.x = server;`);
    const code = outputFiles[0]?.text ?? '';
    expect(code).toContain('must not be bundled for a browser');
    expect(code).not.toContain('createHmac');
    await expect(import(`data:text/javascript,${encodeURIComponent(code)}`)).rejects.toThrow(
      /must not be bundled for a browser/,
    );
  });
});

describe('the published server package is itself on hosts at the edge', () => {
  test.each([
    ['Workers', ['workerd', 'worker', 'browser']],
    ['Next.js', ['edge-light', 'worker', 'browser']],
  ])('%s', async (_, conditions) => {
    for (const [entry, name] of [
      ['@stablepay/server', 'createProxy'],
      ['@stablepay/server/hono', 'toHonoHandler'],
      ['@stablepay/server/next', 'toNextHandlers'],
      ['@stablepay/server/testing', 'signWebhook'],
    ] as const) {
      const code = `export { ${name} } from '${entry}';`;
      const { outputFiles } = await bundle(code, conditions);
      const text = outputFiles[0]?.text ?? '';
      expect(text, entry).not.toContain('must not be bundled for a browser');
      expect(text, entry).not.toContain('node:');
      const made: unknown = await import(`data:text/javascript,${encodeURIComponent(text)}`);
      expect(made, entry).toMatchObject({ [name]: expect.any(Function) });
    }
  });

  test.each(['hono', 'next', 'testing'])('and %s still refuses a browser', async (entry) => {
    const code = `import * as server from '@stablepay/server/${entry}'; self.x = server;`;
    const { outputFiles } = await bundle(code, []);
    expect(outputFiles[0]?.text).toContain('must not be bundled for a browser');
  });
});

describe('T36: a build with secrets in its environment contains none of them', () => {
  test('the storefront, its source maps included', { timeout: 180_000 }, async () => {
    const outDir = join(folder, 'storefront');
    const { code, output } = await viteBuild(storefront, outDir);
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    const files = filesIn(outDir);
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    expect(files.some((file) => file.endsWith('.js.map'))).toBe(true);
    const leaks = files.flatMap((file) =>
      findCanaries(readFileSync(file, 'latin1'), canaries).map((name) => `${file}: ${name}`),
    );
    expect(leaks).toEqual([]);
  });

  test('a build that lets one in would be noticed', { timeout: 60_000 }, async () => {
    const leaky = mkdtempSync(join(folder, 'leaky-'));
    writeFileSync(join(leaky, 'index.html'), '<script type="module" src="/main.js"></script>');
    writeFileSync(
      join(leaky, 'main.js'),
      'document.title = import.meta.env.VITE_STABLEPAY_API_KEY;',
    );
    const { code } = await viteBuild(leaky, join(leaky, 'out'));
    expect(code).toBe(0);
    const found = filesIn(join(leaky, 'out')).flatMap((file) =>
      findCanaries(readFileSync(file, 'latin1'), canaries),
    );
    expect(found).toContain('VITE_STABLEPAY_API_KEY');
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildWorkspace } from '../build/buildWorkspace.ts';
import { packPackages } from '../pack/packPackages.ts';
import { readJsonFile } from '../results/readJsonFile.ts';
import { tallyVitest } from '../results/tallyVitest.ts';
import { toStepResult } from '../results/toStepResult.ts';
import { runCommand } from '../run/runCommand.ts';
import type { Step, StepResult } from '../run/runSteps.ts';
import { installedVersion } from './installedVersion.ts';
import { nextServerFiles } from './nextServerFiles.ts';

const needed = ['@stablepay/core', '@stablepay/server'];
// Nothing of Next is part of the workspace: it is large, and only this shop needs it.
const nextVersion = '16.4.6';

/** Writes the shop and installs it with plain npm, our packages from their tarballs only. */
async function install(shop: string, home: string) {
  const failed = (await buildWorkspace({ packagesOnly: true })).filter(({ ok }) => !ok);
  if (failed.length > 0) throw new Error(failed.map(({ output }) => output).join('\n'));
  const ours = Object.fromEntries(
    (await packPackages({ folder: home }))
      .filter(({ room }) => needed.includes(room.manifest.name))
      .map(({ room, tarball }) => [room.manifest.name, `file:${tarball}`]),
  );
  const manifest = {
    name: 'next-consumer',
    private: true,
    dependencies: {
      ...ours,
      next: nextVersion,
      react: installedVersion('react'),
      'react-dom': installedVersion('react-dom'),
    },
    // Our packages name each other by version, and none of them is on a registry yet.
    overrides: Object.fromEntries(needed.map((name) => [name, `$${name}`])),
  };
  const files = { ...nextServerFiles, 'package.json': JSON.stringify(manifest, null, 2) };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(shop, path)), { recursive: true });
    writeFileSync(join(shop, path), text);
  }
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  return runCommand({ command: 'npm', args, cwd: shop });
}

async function run(folder: string): Promise<StepResult> {
  const home = join(folder, 'next-server');
  const shop = join(home, 'shop');
  const installed = await install(shop, home);
  if (installed.code !== 0) return { ok: false, detail: installed.output };
  const env = { NEXT_TELEMETRY_DISABLED: '1' };
  const built = await runCommand({ command: 'next', args: ['build'], cwd: shop, env });
  if (built.code !== 0) return { ok: false, detail: built.output };
  const outputFile = join(home, 'vitest.json');
  const { code, output } = await runCommand({
    command: 'vitest',
    args: [
      ...['run', '-c', 'packages/test/scripts/full/nextServer.config.ts', '--reporter=default'],
      ...['--reporter=json', `--outputFile.json=${outputFile}`],
    ],
    env: { ...env, NEXT_SHOP: shop },
  });
  const tally = tallyVitest({ report: readJsonFile(outputFile), exitCode: code, projects: [] });
  return toStepResult({ tally, output });
}

/** The proxy in a real Next.js, built and started as in production: rules, raw bytes, hostile ids. */
export const nextServerSteps = (folder: string): Step[] => [
  { name: 'consumer: the proxy in Next.js', run: () => run(folder) },
];

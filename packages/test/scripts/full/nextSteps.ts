import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildWorkspace } from '../build/buildWorkspace.ts';
import { packPackages } from '../pack/packPackages.ts';
import { runCommand, type CommandResult } from '../run/runCommand.ts';
import type { Step, StepResult } from '../run/runSteps.ts';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';
import { visitNext } from './visitNext.ts';
import { installedVersion } from './installedVersion.ts';
import { nextFiles } from './nextFiles.ts';

const next = '16.4.6';
const needed = ['core', 'display', 'checkout', 'sandbox', 'server'];

/** Writes the shop and installs it with plain npm, our packages from their tarballs only. */
async function install(folder: string): Promise<CommandResult> {
  const failed = (await buildWorkspace({ packagesOnly: true })).filter(({ ok }) => !ok);
  if (failed.length > 0) throw new Error(failed.map(({ output }) => output).join('\n'));
  const packed = await packPackages({ folder: join(folder, 'tarballs') });
  const ours = Object.fromEntries(
    packed
      .filter(({ room }) => needed.includes(room.manifest.name.replace('@stablepay/', '')))
      .map(({ room, tarball }) => [room.manifest.name, `file:${tarball}`]),
  );
  const checkout = join(workspaceRoot, 'packages/checkout');
  const manifest = {
    name: 'next-consumer',
    private: true,
    type: 'module',
    dependencies: {
      ...ours,
      next,
      react: installedVersion('react'),
      'react-dom': installedVersion('react-dom'),
      '@tanstack/react-query': installedVersion('@tanstack/react-query', checkout),
    },
    // Our packages name each other by version, and none of them is on a registry yet.
    overrides: Object.fromEntries(Object.keys(ours).map((name) => [name, `$${name}`])),
  };
  const files = { ...nextFiles, 'package.json': JSON.stringify(manifest, null, 2) };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  return runCommand({ command: 'npm', args, cwd: folder });
}

/** A shop in Next.js: its page is a server component that uses ours; it builds, serves, hydrates and sells. */
export function nextSteps(folder: string): Step[] {
  const shop = join(folder, 'next');
  const run = async (): Promise<StepResult> => {
    const installed = await install(shop);
    if (installed.code !== 0) return { ok: false, detail: installed.output };
    const NEXT_TELEMETRY_DISABLED = '1';
    const env = { NEXT_TELEMETRY_DISABLED };
    const built = await runCommand({ command: 'next', args: ['build'], cwd: shop, env });
    if (built.code !== 0) return { ok: false, detail: built.output };
    await visitNext(shop);
    return { ok: true, detail: `Next.js ${next}: builds, renders on the server, hydrates, sells` };
  };
  return [{ name: 'consumer: a shop in Next.js', run }];
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackedPackage } from '../pack/packPackages.ts';
import { runCommand, type CommandResult } from '../run/runCommand.ts';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';
import { consumerFiles } from './consumerFiles.ts';
import { installedVersion } from './installedVersion.ts';

const fromRoot = ['react', 'react-dom', 'vite', '@types/node', '@types/react', '@types/react-dom'];

/** Writes the shop and installs it with plain npm, our packages from their tarballs only. */
export async function createConsumer({
  folder,
  packed,
}: {
  folder: string;
  packed: readonly PackedPackage[];
}): Promise<CommandResult> {
  const ours = Object.fromEntries(
    packed.map(({ room, tarball }) => [room.manifest.name, `file:${tarball}`]),
  );
  const checkout = join(workspaceRoot, 'packages/checkout');
  const manifest = {
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies: {
      ...ours,
      ...Object.fromEntries(fromRoot.map((name) => [name, installedVersion(name)])),
      '@tanstack/react-query': installedVersion('@tanstack/react-query', checkout),
      typescript: installedVersion('typescript-native'),
    },
    // Our packages name each other by version, and none of them is on a registry yet.
    overrides: Object.fromEntries(Object.keys(ours).map((name) => [name, `$${name}`])),
  };
  const files = { ...consumerFiles, 'package.json': JSON.stringify(manifest, null, 2) };
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return runCommand({
    command: 'npm',
    args: ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'],
    cwd: folder,
  });
}

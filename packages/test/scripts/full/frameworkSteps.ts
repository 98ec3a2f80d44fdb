import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../browser/ensureBrowser.ts';
import { buildWorkspace } from '../build/buildWorkspace.ts';
import { packPackages, type PackedPackage } from '../pack/packPackages.ts';
import { runCommand } from '../run/runCommand.ts';
import type { Step, StepResult } from '../run/runSteps.ts';
import { buyInFramework } from './buyInFramework.ts';
import { frameworkShops, type FrameworkShop } from './frameworkFiles.ts';
import { installedVersion } from './installedVersion.ts';

const needed = ['core', 'embed', 'sandbox', 'server'].map((name) => `@stablepay/${name}`);

/** Writes a shop and installs it with plain npm, our packages from their tarballs only. */
function install({
  shop,
  folder,
  packed,
}: {
  shop: FrameworkShop;
  folder: string;
  packed: readonly PackedPackage[];
}) {
  const ours = Object.fromEntries(
    packed
      .filter(({ room }) => needed.includes(room.manifest.name))
      .map(({ room, tarball }) => [room.manifest.name, `file:${tarball}`]),
  );
  const manifest = {
    name: 'framework-consumer',
    private: true,
    type: 'module',
    dependencies: { ...ours, ...shop.dependencies, vite: installedVersion('vite') },
    // Our packages name each other by version, and none of them is on a registry yet.
    overrides: Object.fromEntries(Object.keys(ours).map((name) => [name, `$${name}`])),
  };
  const files = { ...shop.files, 'package.json': JSON.stringify(manifest, null, 2) };
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  return runCommand({ command: 'npm', args, cwd: folder });
}

/** Shops in Vue and Svelte: packs, installs, builds, and buys with the script tag's elements. */
export function frameworkSteps(folder: string): Step[] {
  const home = join(folder, 'frameworks');
  let packing: Promise<PackedPackage[]> | undefined;
  const pack = async (): Promise<PackedPackage[]> => {
    const failed = (await buildWorkspace({ packagesOnly: true })).filter(({ ok }) => !ok);
    if (failed.length > 0) throw new Error(failed.map(({ output }) => output).join('\n'));
    return packPackages({ folder: home });
  };

  const run = async (shop: FrameworkShop): Promise<StepResult> => {
    const executablePath = await ensureBrowser();
    const shopFolder = join(home, shop.name);
    const installed = await install({
      shop,
      folder: shopFolder,
      packed: await (packing ??= pack()),
    });
    if (installed.code !== 0) return { ok: false, detail: installed.output };
    const args = ['build', '--logLevel', 'warn'];
    const built = await runCommand({ command: 'vite', args, cwd: shopFolder });
    if (built.code !== 0) return { ok: false, detail: built.output };
    await buyInFramework({ folder: shopFolder, executablePath });
    return { ok: true, detail: 'shows, chooses, changes, is bought from' };
  };

  return frameworkShops.map((shop) => ({
    name: `consumer: the script's elements in ${shop.name}`,
    run: () => run(shop),
  }));
}

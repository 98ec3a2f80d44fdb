import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runPnpm } from '../run/runPnpm.ts';
import { publicPackages, type Room } from '../workspace/readWorkspace.ts';

export type PackedPackage = { room: Room; tarball: string };

/**
 * Packs every public package as it would go to npm: with the published exports, and versions in
 * place of `workspace:` and `catalog:`. The packages have to be built before.
 */
export async function packPackages({ folder }: { folder: string }): Promise<PackedPackage[]> {
  const packed: PackedPackage[] = [];
  for (const room of publicPackages()) {
    const target = join(folder, room.manifest.name.replaceAll(/[@/]/g, '-'));
    mkdirSync(target, { recursive: true });
    const { code, output } = await runPnpm({
      args: ['pack', '--pack-destination', target],
      cwd: room.folder,
    });
    const tarball = readdirSync(target).find((name) => name.endsWith('.tgz'));
    if (code !== 0 || !tarball) throw new Error(`pnpm pack ${room.manifest.name}:\n${output}`);
    packed.push({ room, tarball: join(target, tarball) });
  }
  return packed;
}

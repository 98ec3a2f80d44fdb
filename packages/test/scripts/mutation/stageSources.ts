import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';

const leftOut = new Set(['dist', '.runs', 'storybook-static', '.turbo']);

/**
 * Copies the packages to `folder`, to be mutated there in place: nothing of the real sources is
 * ever touched. Links between packages are relative and lead to the copies.
 */
export function stageSources(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'tsconfig.base.json', 'tsconfig.json']) {
    cpSync(join(workspaceRoot, name), join(folder, name));
  }
  for (const room of ['core', 'display', 'checkout', 'sandbox', 'server', 'test']) {
    cpSync(join(workspaceRoot, 'packages', room), join(folder, 'packages', room), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !leftOut.has(basename(source)),
    });
  }
  // Every property is tried hundreds of times over, and always with the same values: a few are enough.
  for (const room of ['core', 'server']) {
    writeFileSync(
      join(folder, 'packages', room, 'test/runs.ts'),
      'export const runs = (usual: number): number => Math.min(usual, 60);\n',
    );
  }
  symlinkSync(join(workspaceRoot, 'node_modules'), join(folder, 'node_modules'));
}

import { existsSync, readdirSync, lstatSync } from 'node:fs';
import { join } from 'node:path';

export type InstallSize = { packages: number; bytes: number };

const sizeOf = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sum + sizeOf(path);
    return entry.isFile() ? sum + lstatSync(path).size : sum;
  }, 0);

/** Every package below, also those nested in the `node_modules` of another. */
function countPackages(modules: string): number {
  if (!existsSync(modules)) return 0;
  return readdirSync(modules, { withFileTypes: true }).reduce((count, entry) => {
    if (!entry.isDirectory() || entry.name.startsWith('.')) return count;
    const path = join(modules, entry.name);
    if (entry.name.startsWith('@')) return count + countPackages(path);
    return count + 1 + countPackages(join(path, 'node_modules'));
  }, 0);
}

/** How many packages an install brought, and the bytes of their files. */
export function measureInstall(folder: string): InstallSize {
  const modules = join(folder, 'node_modules');
  return { packages: countPackages(modules), bytes: existsSync(modules) ? sizeOf(modules) : 0 };
}

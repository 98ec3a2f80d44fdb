import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readWorkspace, type Room } from '../../scripts/workspace/readWorkspace.ts';
import { workspaceRoot } from '../../scripts/workspace/workspaceRoot.ts';
import type { SourceFile } from './findViolations.ts';

const skipped = new Set(['node_modules', 'dist', 'generated', 'test-results', 'playwright-report']);

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const toPath = (path: string) => relative(workspaceRoot, path).split(sep).join('/');

function entriesOf({ manifest }: Room): string[] {
  return Object.values(manifest.exports ?? {}).flatMap((target) => {
    const source =
      typeof target === 'object' && target !== null && 'stablepay-source' in target
        ? target['stablepay-source']
        : undefined;
    return typeof source === 'string' ? [source.replace(/^\.\//, '')] : [];
  });
}

/** Every TypeScript file of packages, apps and the gallery, with what its rules depend on. */
export function readSourceFiles(): SourceFile[] {
  const files = readWorkspace().flatMap((room) => {
    const { dependencies = {}, peerDependencies = {} } = room.manifest;
    const shared = {
      dependencies: [...Object.keys(dependencies), ...Object.keys(peerDependencies)],
      entries: entriesOf(room),
    };
    return listFiles(room.folder).map((path) => ({ ...shared, path: toPath(path) }));
  });
  const gallery = join(workspaceRoot, '.storybook');
  const stories = existsSync(gallery) ? listFiles(gallery) : [];
  return [
    ...files,
    ...stories.map((path) => ({ path: toPath(path), dependencies: [], entries: [] })),
  ].map((file) => ({ ...file, text: readFileSync(join(workspaceRoot, file.path), 'utf8') }));
}

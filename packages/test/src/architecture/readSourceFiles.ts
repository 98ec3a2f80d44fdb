import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readWorkspace } from '../../scripts/workspace/readWorkspace.ts';
import { sourceEntries } from '../../scripts/workspace/sourceEntries.ts';
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

/** Every TypeScript file of packages, apps and the gallery, with what its rules depend on. */
export function readSourceFiles(): SourceFile[] {
  const files = readWorkspace().flatMap((room) => {
    const { dependencies = {}, peerDependencies = {}, builtFrom = [] } = room.manifest;
    const shared = {
      dependencies: [...Object.keys(dependencies), ...Object.keys(peerDependencies), ...builtFrom],
      entries: sourceEntries(room).flatMap(({ files: entries }) => entries),
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

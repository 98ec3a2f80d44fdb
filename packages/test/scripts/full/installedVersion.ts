import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';

/** The version of a dependency that the workspace itself runs with. @throws Error without one. */
export function installedVersion(name: string, from = workspaceRoot): string {
  const path = join(from, 'node_modules', name, 'package.json');
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version?: unknown };
  if (typeof version !== 'string') throw new Error(`${path} has no version.`);
  return version;
}

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const isExecutable = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The first program that can be run: the one `wanted` names and no other, or one of the known
 * places, or one of the names on PATH.
 */
export function findProgram({
  wanted,
  places,
  names,
  path = '',
}: {
  wanted?: string | undefined;
  places: readonly string[];
  names: readonly string[];
  path?: string | undefined;
}): string | undefined {
  if (wanted) return isExecutable(wanted) ? wanted : undefined;
  const onPath = path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...places, ...onPath].find(isExecutable);
}

import { existsSync, readFileSync } from 'node:fs';

/** The parsed file, or undefined where there is none or it was not written to its end. */
export function readJsonFile(path: string): unknown {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

import { readdir, readFile } from 'node:fs/promises';
import { parseRecord, parseString } from '@stablepay/core';

/** The script tag's files, as they have to be served: byte for byte. */
export type ScriptFiles = {
  version: string;
  /** Contents by file name, UTF-8. */
  files: Readonly<Record<string, string>>;
  /** SHA-384 by file name, as the `integrity` attribute wants it. */
  integrity: Readonly<Record<string, string>>;
};

/**
 * Reads the script tag's files and their hashes.
 *
 * @throws ValidationError when `integrity.json` is not what the build writes.
 *
 * @example
 * const { files, integrity, version } = await readScriptFiles();
 */
export async function readScriptFiles(): Promise<ScriptFiles> {
  // Built, this file lies beside that folder.
  const folder = new URL('./script/', import.meta.url);
  const read = (name: string) => readFile(new URL(name, folder), 'utf8');
  const hashes = parseRecord(JSON.parse(await read('integrity.json')), 'integrity.json');
  const names = (await readdir(folder)).filter((name) => name in hashes).toSorted();
  const files = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
  const integrity = names.map((name) => [name, parseString(hashes[name], name)] as const);
  const version = /^stablepay-(\d[^-]*)\.js$/;
  const own = names.map((name) => version.exec(name)?.[1]).find((found) => found !== undefined);
  return {
    version: parseString(own, 'version'),
    files: Object.fromEntries(files),
    integrity: Object.fromEntries(integrity),
  };
}

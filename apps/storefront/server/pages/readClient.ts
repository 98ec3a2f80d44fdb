import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export type ClientFile = { body: Uint8Array<ArrayBuffer>; contentType: string };

/** The built client by path (`/assets/…`). Held in memory, so no request ever names a file. */
export type ClientFiles = ReadonlyMap<string, ClientFile>;

/** Reads a built client; files of unknown type are left out. */
export function readClient(folder: string): ClientFiles {
  const files = new Map<string, ClientFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const contentType = contentTypes[extname(entry.name)];
    if (!entry.isFile() || contentType === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    files.set(path, { body: new Uint8Array(readFileSync(file)), contentType });
  }
  return files;
}

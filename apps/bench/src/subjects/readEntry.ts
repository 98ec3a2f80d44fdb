import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page's script from `entries/`. */
export function readEntry(name: string): { code: string; loader: 'js' | 'jsx' } {
  return {
    code: readFileSync(join(import.meta.dirname, '../../entries', name), 'utf8'),
    loader: name.endsWith('.jsx') ? 'jsx' : 'js',
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { StepResult } from '../run/runSteps.ts';

// `useId`, `useMemo` and `useCallback` run on a server as well.
const needsBrowser =
  /\buse(State|Effect|LayoutEffect|InsertionEffect|Ref|Reducer|SyncExternalStore|Context)\b/;
const relativeImport = /(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
const isMarked = (text: string) => /^["']use client["']/.test(text);

/** Every `.js` file the `exports` of a package lead to. */
function entriesOf(folder: string): string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const entries = new Set<string>();
  const visit = (value: unknown) => {
    if (typeof value === 'string' && /^\.\/[^*]+\.js$/.test(value))
      entries.add(join(folder, value));
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  if (typeof manifest === 'object' && manifest !== null && 'exports' in manifest) {
    visit(manifest.exports);
  }
  return [...entries].filter((file) => existsSync(file));
}

/**
 * What a React server component can reach of a package without crossing a 'use client' uses no
 * hook of the browser, and the build has lost no 'use client'.
 */
export function checkClientMarks(folders: readonly string[]): Promise<StepResult> {
  let marked = 0;
  const faults: string[] = [];
  for (const folder of folders) {
    const queue = entriesOf(folder);
    for (const file of queue) {
      const text = readFileSync(file, 'utf8');
      if (isMarked(text)) {
        marked += 1;
        continue;
      }
      if (/from\s*["']react["']/.test(text) && needsBrowser.test(text)) {
        faults.push(`${relative(folder, file)} uses hooks and is reached without 'use client'`);
      }
      for (const [, target] of text.matchAll(relativeImport)) {
        const next = join(dirname(file), target ?? '');
        if (!queue.includes(next)) queue.push(next);
      }
    }
  }
  return Promise.resolve({
    ok: marked > 0 && faults.length === 0,
    detail: faults.length > 0 ? faults.join('\n') : `${marked} files begin on the client`,
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepResult } from '../run/runSteps.ts';

const needsBrowser =
  /\buse(State|Effect|LayoutEffect|Ref|Reducer|SyncExternalStore|Context|Id|Callback|Memo)\b/;

/**
 * Every published file that uses hooks begins with 'use client', and none of them lost it in the
 * build; without it a React server component could not import the package.
 */
export function checkClientMarks(folders: readonly string[]): Promise<StepResult> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
  );
  const usesHooks = files.filter(
    ({ text }) => /from\s*["']react["']/.test(text) && needsBrowser.test(text),
  );
  const unmarked = usesHooks.filter(({ text }) => !/^["']use client["']/.test(text));
  return Promise.resolve({
    ok: usesHooks.length > 0 && unmarked.length === 0,
    detail:
      unmarked.length > 0
        ? unmarked.map(({ name }) => `${name} uses hooks without 'use client'`).join('\n')
        : `${usesHooks.length} of ${files.length} files`,
  });
}

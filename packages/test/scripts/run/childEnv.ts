import { delimiter, join } from 'node:path';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';

// Set by the test runner for itself; a build started from a test is an ordinary build.
const ofOurOwn = { NODE_ENV: undefined, VITEST: undefined };

/** The environment of a child process: tools of `cwd` and the repository's Node come first. */
export function childEnv(cwd: string): Record<string, string | undefined> {
  const path = [join(cwd, 'node_modules/.bin'), join(workspaceRoot, 'node_modules/.bin')];
  return {
    ...process.env,
    ...ofOurOwn,
    PATH: [...path, process.env['PATH']].join(delimiter),
  };
}

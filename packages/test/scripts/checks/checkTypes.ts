import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runCommand } from '../run/runCommand.ts';
import type { StepResult } from '../run/runSteps.ts';
import { readWorkspace } from '../workspace/readWorkspace.ts';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';

/** Runs TypeScript over every package and app and the files at the root. */
export async function checkTypes(): Promise<StepResult> {
  const rooms = readWorkspace().map(({ folder }) => folder);
  const missing = rooms.filter((folder) => !existsSync(join(folder, 'tsconfig.json')));
  const projects = [workspaceRoot, ...rooms.filter((folder) => !missing.includes(folder))];
  const problems = missing.map((folder) => `${relative(workspaceRoot, folder)}: no tsconfig.json`);
  for (const project of projects) {
    const args = ['--noEmit', '--pretty', 'false', '-p', join(project, 'tsconfig.json')];
    const { code, output } = await runCommand({ command: 'tsc', args });
    if (code !== 0) problems.push(output.trimEnd());
  }
  const ok = problems.length === 0;
  return { ok, detail: ok ? `${projects.length} projects` : problems.join('\n') };
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runCommand } from './run/runCommand.ts';

/**
 * Looks at what is about to be committed, and only looks: nothing is stashed, rewritten or added,
 * so that unstaged work and other people's work in the same tree stay as they are. The format is
 * checked on the staged text, lint on the files as they lie.
 */
const git = async (...args: string[]) => (await runCommand({ command: 'git', args })).output;

const staged = (await git('diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z'))
  .split('\0')
  .filter((path) => /\.(ts|tsx|css|json|js|cjs|mjs|html|yaml|yml)$/.test(path))
  .filter((path) => path !== 'pnpm-lock.yaml');

const problems: string[] = [];
if (staged.length > 0) {
  const folder = mkdtempSync(join(tmpdir(), 'stablepay-staged-'));
  for (const [index, path] of staged.entries()) {
    // Its own name: `package.json` is formatted unlike other JSON.
    mkdirSync(join(folder, `${index}`));
    writeFileSync(join(folder, `${index}`, basename(path)), await git('show', `:${path}`));
  }
  const format = await runCommand({
    command: 'oxfmt',
    args: ['--config', join(process.cwd(), '.oxfmtrc.json'), '--list-different', folder],
  });
  const different = format.output
    .split('\n')
    .map((line) => staged[Number(/(\d+)[/\\][^/\\]+$/.exec(line.trim())?.[1] ?? Number.NaN)])
    .filter((path) => path !== undefined);
  rmSync(folder, { recursive: true, force: true });
  if (different.length > 0) {
    problems.push(`Not formatted; run \`pnpm format\`:\n  ${different.join('\n  ')}`);
  }
  const sources = staged.filter((path) => /\.(ts|tsx)$/.test(path));
  if (sources.length > 0) {
    const lint = await runCommand({ command: 'oxlint', args: ['--deny-warnings', ...sources] });
    if (lint.code !== 0) problems.push(lint.output);
  }
}
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

import { buildWorkspace } from './build/buildWorkspace.ts';
import { checkFileLengths } from './checks/checkFileLengths.ts';
import { checkPackageShape } from './checks/checkPackageShape.ts';
import { checkTypes } from './checks/checkTypes.ts';
import { ensureMarks } from './prepare/ensureMarks.ts';
import { runCommand } from './run/runCommand.ts';
import { runSteps, type Step, type StepResult } from './run/runSteps.ts';
import { checkSizes } from './size/checkSizes.ts';

async function runBuild(): Promise<StepResult> {
  const results = await buildWorkspace();
  const failed = results.filter((result) => !result.ok);
  const detail = failed.map(({ name, output }) => `${name}\n${output.trimEnd()}`).join('\n');
  return { ok: failed.length === 0, detail: detail || `${results.length} built or unchanged` };
}

const tool = (name: string, command: string, args: readonly string[] = []): Step => ({
  name,
  run: async () => {
    const { code, output } = await runCommand({ command, args });
    return { ok: code === 0, detail: code === 0 ? 'clean' : output };
  },
});

// Where a shipped package is at fault, every step still says what it sees; the first one that
// fails is rarely the only one worth reading.
const first = await runSteps({
  steps: [
    { name: 'brand marks', run: () => ensureMarks().then(() => ({ ok: true, detail: 'drawn' })) },
    { name: 'build', run: runBuild },
  ],
});
const second = await runSteps({
  width: 2,
  steps: [
    { name: 'types', run: checkTypes },
    tool('lint', 'oxlint', ['--deny-warnings']),
    tool('format', 'oxfmt', ['--check']),
    tool('architecture and public names', 'vitest', [
      ...['run', '--project', 'node', 'packages/test/src/architecture'],
      ...['packages/test/src/exports'],
    ]),
    tool('unused code', 'knip', ['--no-progress']),
    { name: 'file lengths', run: checkFileLengths },
    { name: 'package shape', run: checkPackageShape },
    { name: 'sizes', run: checkSizes },
  ],
});
const passed = first.passed + second.passed;
const failed = first.failed + second.failed;
process.stdout.write(`\n${passed} checks passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

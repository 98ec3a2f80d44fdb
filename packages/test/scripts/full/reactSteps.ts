import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonFile } from '../results/readJsonFile.ts';
import { tallyVitest } from '../results/tallyVitest.ts';
import { toStepResult } from '../results/toStepResult.ts';
import { runCommand } from '../run/runCommand.ts';
import type { Step, StepResult } from '../run/runSteps.ts';

const older = '18.3.1';

/** A folder with an older React and nothing else; what is tested comes from the workspace. */
async function installOlder(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const dependencies = { react: older, 'react-dom': older };
  const manifest = { name: 'older-react', private: true, dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { code, output } = await runCommand({ command: 'npm', args, cwd: folder });
  if (code !== 0) throw new Error(output);
}

/** Runs every test that renders our components, with one React in one mode. */
async function run({
  folder,
  env,
}: {
  folder: string;
  env: Record<string, string>;
}): Promise<StepResult> {
  const report = join(folder, `react-${Object.values(env).join('-').replaceAll(/\W+/g, '-')}.json`);
  const { code, output } = await runCommand({
    command: 'vitest',
    args: [
      ...['run', '-c', 'packages/test/scripts/full/react.config.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    env,
  });
  const tally = tallyVitest({ report: readJsonFile(report), exitCode: code, projects: [] });
  return toStepResult({ tally, output });
}

/**
 * The rendered components' tests with React 18.3 and 19, in StrictMode and without. React 19 in
 * StrictMode is what `pnpm test` uses.
 */
export function reactSteps(folder: string): Step[] {
  const olderFolder = join(folder, 'react-older');
  let installing: Promise<void> | undefined;
  const withOlder = async (mode: 'on' | 'off') => {
    await (installing ??= installOlder(olderFolder));
    return run({
      folder,
      env: { OLDER_REACT: olderFolder, EXPECTED_REACT: older, VITE_STRICT_MODE: mode },
    });
  };
  return [
    {
      name: 'rendered with React 19, without StrictMode',
      run: () => run({ folder, env: { VITE_STRICT_MODE: 'off' } }),
    },
    { name: `rendered with React ${older}, in StrictMode`, run: () => withOlder('on') },
    { name: `rendered with React ${older}, without StrictMode`, run: () => withOlder('off') },
  ];
}

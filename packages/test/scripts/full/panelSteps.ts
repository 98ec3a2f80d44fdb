import { join } from 'node:path';
import { ensureBrowser } from '../browser/ensureBrowser.ts';
import { readJsonFile } from '../results/readJsonFile.ts';
import { tallyVitest } from '../results/tallyVitest.ts';
import { toStepResult } from '../results/toStepResult.ts';
import { runCommand } from '../run/runCommand.ts';
import type { Step, StepResult } from '../run/runSteps.ts';

/** What `pnpm test` tries with some themes, languages and texts, with all of them. */
const everything = { VITE_EVERY_LOOK: '1', VITE_HOSTILE_STEP: '1' };

async function run(folder: string, file: string): Promise<StepResult> {
  const report = join(folder, 'panel.json');
  const { code, output } = await runCommand({
    command: 'vitest',
    args: [
      ...['run', '--project', 'browser', '--reporter=default', '--reporter=json'],
      ...[`--outputFile.json=${report}`, file],
    ],
    env: { ...everything, CHROMIUM_PATH: await ensureBrowser() },
  });
  const tally = tallyVitest({
    report: readJsonFile(report),
    exitCode: code,
    projects: ['browser'],
  });
  return toStepResult({ tally, output });
}

/** The payment panel in every state. */
export const panelSteps = (folder: string): Step[] => [
  {
    name: 'axe finds nothing in any state, light and dark, in English, Chinese and Arabic',
    run: () => run(folder, 'packages/checkout/src/panel/CheckoutPanel.barriers'),
  },
  {
    name: '520 hostile texts in every string of the panel stay text',
    run: () => run(folder, 'packages/checkout/src/panel/CheckoutPanel.hostile'),
  },
];

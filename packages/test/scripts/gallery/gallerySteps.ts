import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureBrowser } from '../browser/ensureBrowser.ts';
import { runCommand } from '../run/runCommand.ts';
import type { Step, StepResult } from '../run/runSteps.ts';
import { buildGallery } from './buildGallery.ts';
import { chromiumMajor } from './chromiumMajor.ts';
import { baselineMajor } from './pictureFiles.ts';
import { takePictures } from './takePictures.ts';

async function storiesIn(env: Record<string, string>): Promise<StepResult> {
  const { code, output } = await runCommand({
    command: 'vitest',
    args: ['run', '--project', 'storybook'],
    env: { ...env, CHROMIUM_PATH: await ensureBrowser() },
  });
  const count = /Tests .*?(\d+) passed/.exec(stripVTControlCharacters(output))?.[1];
  return { ok: code === 0, detail: code === 0 ? `${count} stories` : output };
}

async function pictures(gallery: string): Promise<StepResult> {
  const chromium = await ensureBrowser();
  const [here, there] = [await chromiumMajor(chromium), baselineMajor()];
  const same = here === there;
  const mode = same ? 'compare' : 'draw';
  const { code, output } = await takePictures({ gallery, chromium, mode });
  if (code !== 0) return { ok: false, detail: output };
  const count = /(\d+) passed/.exec(output)?.[1];
  if (same) return { ok: true, detail: `${count} sheets` };
  const why = `NOT COMPARED: the baselines are of Chromium ${there}, this is ${here}. ${count} sheets were drawn. \`pnpm pictures\` writes new ones.`;
  return { ok: true, notRun: true, detail: why };
}

/** What `pnpm test:full` does with the gallery. */
export function gallerySteps(folder: string): Step[] {
  const gallery = join(folder, 'storybook');
  return [
    { name: 'the gallery builds', run: () => buildGallery(gallery) },
    {
      name: 'every story in dark: no console error, no axe violation',
      run: () => storiesIn({ VITE_STORY_THEME: 'dark' }),
    },
    {
      name: 'every story in Arabic: no console error, no axe violation',
      run: () => storiesIn({ VITE_STORY_LOCALE: 'ar' }),
    },
    { name: 'contact sheets look like their baselines', run: () => pictures(gallery) },
  ];
}

import { fileURLToPath } from 'node:url';
import { expect, folders, test } from './stage.ts';

const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

test.describe('axe', () => {
  // It brings its own script, which the pages' policy would refuse.
  test.use({ bypassCSP: true });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`finds nothing on any page, ${colorScheme}`, async ({ page, site }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const folder of folders) {
        await page.goto(site + folder, { waitUntil: 'networkidle' });
        await page.addScriptTag({ path: axe });
        const found = await page.evaluate(async (): Promise<string[]> => {
          const { violations } = await Reflect.get(window, 'axe').run();
          return violations.map(
            (one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html}`,
          );
        });
        expect(found, folder).toEqual([]);
      }
    });
  }
});

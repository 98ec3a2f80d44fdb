import { platformPresets } from '@stablepay/display/platforms';
import { expect, test } from 'vitest';
import { toLookCss } from './toLookCss.ts';

test('the style sheet of the looks is what the presets say (vitest -u writes it)', async () => {
  const looks = Object.values(platformPresets).map(toLookCss).join('\n');
  const css = `/* Written from the kit's platform presets by platformsCss.test.ts. */\n\n${looks}`;
  await expect(css).toMatchFileSnapshot('../styles/platforms.css');
});

import '../styles.css';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { createDialogPage, stillness, type DialogPage } from '../../test/createDialogPage.tsx';
import { emulateMedia } from '../../test/emulateMedia.ts';
import { readCode } from '../../test/readCode.ts';
import { longestQrUrl, PaymentQr } from './PaymentQr.tsx';

const pages: DialogPage[] = [];

afterEach(async () => {
  for (const shown of pages.splice(0)) shown.close();
  cleanup();
  await emulateMedia({});
  await cdp().send('Emulation.clearDeviceMetricsOverride');
});

/** How many pixels of the page one module of a code has. */
const moduleOf = (code: Element) => {
  const { width, height } = code.getBoundingClientRect();
  const modules = Number(code.getAttribute('viewBox')?.split(' ')[2]);
  return Math.min(width, height) / modules;
};

async function openCode(setup: Parameters<typeof createDialogPage>[0]) {
  const shown = createDialogPage(setup);
  pages.push(shown);
  const code = await shown.open();
  await stillness();
  return { code, address: shown.dialog().querySelector('a')?.href };
}

const setScale = async (deviceScaleFactor: number) => {
  const screenOf = { width: 1280, height: 800, mobile: false };
  await cdp().send('Emulation.setDeviceMetricsOverride', { ...screenOf, deviceScaleFactor });
  expect(devicePixelRatio).toBe(deviceScaleFactor);
};

it.each([
  ['standard', 'at 1×', 1, {}],
  ['standard', 'at 2×', 2, {}],
  ['standard', 'in dark', 1, { colorScheme: 'dark' }],
  ['standard', 'under forced colours', 1, { forcedColors: 'active' }],
  ['gaming', 'at 2×', 2, {}],
  ['gaming', 'under forced colours in dark', 1, { colorScheme: 'dark', forcedColors: 'active' }],
] as const)(
  'in the %s window %s a scanner reads the address of the payment page',
  async (layout, _name, scale, media) => {
    await page.viewport(1280, 800);
    await emulateMedia(media);
    await setScale(scale);
    const { code, address } = await openCode({ layout, theme: 'auto' });
    expect(address).toMatch(/^https:/);
    expect(await readCode(code)).toBe(address);
  },
);

it.each(['standard', 'gaming'] as const)('in the %s window a module has 3 px', async (layout) => {
  await openCode({ layout });
  for (const width of [1280, 390, 320]) {
    // oxlint-disable-next-line no-await-in-loop -- one window
    await page.viewport(width, 800);
    const seen = () => document.querySelector('.sp-qr') ?? document.body;
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(() => moduleOf(seen()), { message: String(width) }).toBeGreaterThanOrEqual(3);
  }
});

it('the longest address that is shown small has modules of 3 px and is read', async () => {
  await page.viewport(1280, 800);
  // Of the screens there are the rule; at 1× a module of 3.2 px is 3 or 4 of them.
  await setScale(2);
  for (const length of [250, longestQrUrl]) {
    const id = Array.from({ length }, (_, index) => ((index * 7_919) % 36).toString(36)).join('');
    const url = `https://checkout.test/pay/${id}`.slice(0, length);
    const { unmount } = render(<PaymentQr url={url} label={`code ${length}`} />);
    const code = screen.getByRole('img', { name: `code ${length}` });
    expect(moduleOf(code)).toBeGreaterThanOrEqual(3);
    // oxlint-disable-next-line no-await-in-loop -- one picture after the other
    expect(await readCode(code), String(length)).toBe(url);
    unmount();
  }
});

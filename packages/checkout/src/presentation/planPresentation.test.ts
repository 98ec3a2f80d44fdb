import { describe, expect, it, test } from 'vitest';
import {
  planPresentation,
  type PresentationMode,
  type PresentationPreference,
  type PresentationReason,
} from './planPresentation.ts';
import type { PageHost, PresentationEnvironment } from './PresentationEnvironment.ts';

const desktop: PresentationEnvironment = {
  device: 'desktop',
  host: 'browser',
  keepsOutWallets: false,
  isTouch: false,
  isFramed: false,
  canOpenWindows: true,
  canOpenExternally: false,
};
const touched = { device: 'phone', isTouch: true } as const;

type Row = [
  string,
  Partial<PresentationEnvironment>,
  PresentationPreference,
  PresentationMode,
  PresentationReason,
];

describe('planPresentation', () => {
  it.each<Row>([
    ['a desktop shows the code', {}, 'auto', 'inline-qr', 'desktop'],
    ['a desktop opens the page in a tab', {}, 'page', 'new-tab', 'desktop'],
    ['a desktop opens a popup when asked', {}, 'popup', 'popup', 'asked-for'],
    ['a dialog is shown when asked', {}, 'modal', 'modal', 'asked-for'],
    ['a dialog on a phone, too', touched, 'modal', 'modal', 'asked-for'],
    ['a phone goes there in the same tab', touched, 'auto', 'same-tab', 'touch-screen'],
    ['a phone never gets a popup', touched, 'popup', 'same-tab', 'touch-screen'],
    [
      'a tablet as a phone',
      { device: 'tablet', isTouch: true },
      'auto',
      'same-tab',
      'touch-screen',
    ],
    ['a popup blocker', { canOpenWindows: false }, 'popup', 'same-tab', 'windows-blocked'],
    ['a popup blocker, tab', { canOpenWindows: false }, 'page', 'same-tab', 'windows-blocked'],
    [
      'a popup blocker does not hide the code',
      { canOpenWindows: false },
      'auto',
      'inline-qr',
      'desktop',
    ],
    ['a framed game shows the code', { isFramed: true }, 'auto', 'inline-qr', 'framed'],
    ['a framed game opens a tab', { isFramed: true }, 'page', 'new-tab', 'framed'],
    ['a framed game gets no popup', { isFramed: true }, 'popup', 'new-tab', 'framed'],
    [
      'a frame without windows',
      { isFramed: true, canOpenWindows: false },
      'page',
      'copy-link',
      'windows-blocked',
    ],
    ['a framed game on a phone', { ...touched, isFramed: true }, 'auto', 'new-tab', 'framed'],
    [
      'a wallet browser',
      { ...touched, host: 'wallet-browser' },
      'auto',
      'same-tab',
      'wallet-browser',
    ],
    [
      'an in-app browser',
      { ...touched, host: 'in-app-browser' },
      'auto',
      'same-tab',
      'in-app-browser',
    ],
    [
      'one that keeps out wallets advises',
      { ...touched, host: 'in-app-browser', keepsOutWallets: true },
      'auto',
      'system-browser',
      'in-app-browser',
    ],
    [
      'and still opens when told to',
      { ...touched, host: 'in-app-browser', keepsOutWallets: true },
      'page',
      'same-tab',
      'in-app-browser',
    ],
    ['a web view', { ...touched, host: 'web-view' }, 'auto', 'same-tab', 'web-view'],
    ['a desktop web view', { host: 'web-view' }, 'page', 'same-tab', 'web-view'],
    [
      'the Steam overlay shows the code',
      { host: 'game-overlay' },
      'auto',
      'inline-qr',
      'game-overlay',
    ],
    [
      'the Steam overlay, touched',
      { ...touched, host: 'game-overlay' },
      'auto',
      'inline-qr',
      'game-overlay',
    ],
    ['the Steam overlay opens a tab', { host: 'game-overlay' }, 'page', 'new-tab', 'game-overlay'],
    [
      'an app that opens links outside',
      { ...touched, host: 'web-view', canOpenExternally: true },
      'auto',
      'system-browser',
      'host-opens-links',
    ],
    [
      'the same from a frame',
      { isFramed: true, canOpenExternally: true },
      'page',
      'system-browser',
      'host-opens-links',
    ],
  ])('%s', (_, change, preference, mode, reason) => {
    expect(planPresentation({ ...desktop, ...change }, preference)).toEqual({ mode, reason });
  });

  it('shows the payment when nothing is preferred', () => {
    expect(planPresentation(desktop)).toEqual(planPresentation(desktop, 'auto'));
  });
});

const booleans = [true, false];
const hosts: PageHost[] = [
  'browser',
  'in-app-browser',
  'wallet-browser',
  'game-overlay',
  'web-view',
];

/** Every environment there is, and the three devices in it. */
function* environments(): Generator<PresentationEnvironment> {
  for (const device of ['desktop', 'phone', 'tablet'] as const)
    for (const host of hosts)
      for (const isTouch of booleans)
        for (const isFramed of booleans)
          for (const canOpenWindows of booleans)
            for (const canOpenExternally of booleans)
              for (const keepsOutWallets of booleans)
                yield {
                  device,
                  host,
                  isTouch,
                  isFramed,
                  canOpenWindows,
                  canOpenExternally,
                  keepsOutWallets,
                };
}

test('T37: in no environment is a window opened where windows are refused or an app would lose it', () => {
  let plans = 0;
  for (const environment of environments()) {
    for (const preference of ['auto', 'modal', 'page', 'popup'] as const) {
      plans += 1;
      const { mode } = planPresentation(environment, preference);
      if (!environment.canOpenWindows) expect(['new-tab', 'popup']).not.toContain(mode);
      // The payment page refuses frames, so leaving a framed page for it shows nothing.
      if (environment.isFramed) expect(mode).not.toBe('same-tab');
      if (environment.isTouch) expect(mode).not.toBe('popup');
      if (mode === 'popup') expect(preference).toBe('popup');
      // A press on the button always does something, but for a frame that may open nothing.
      if (preference === 'page') expect(['inline-qr', 'modal']).not.toContain(mode);
    }
  }
  expect(plans).toBe(3 * 5 * 2 ** 5 * 4);
});

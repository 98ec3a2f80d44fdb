import type { PageHost, PresentationEnvironment } from './PresentationEnvironment.ts';

/** The ways to bring a payer and the payment page together. */
export type PresentationMode =
  | 'inline-qr'
  | 'modal'
  | 'popup'
  | 'new-tab'
  | 'same-tab'
  | 'copy-link'
  | 'system-browser';

/**
 * What the shop wants. `auto` and `modal` ask how to show the payment, `page` and `popup` how to
 * open the payment page now.
 */
export type PresentationPreference = 'auto' | 'modal' | 'page' | 'popup';

export type PresentationReason =
  | 'asked-for'
  | 'desktop'
  | 'touch-screen'
  | 'framed'
  | 'windows-blocked'
  | 'host-opens-links'
  | Exclude<PageHost, 'browser'>;

export type PresentationPlan = { mode: PresentationMode; reason: PresentationReason };

/**
 * Decides how a payment is presented. Pure: the same environment and preference give the same
 * plan. The address, whether it may be opened at all, is decided elsewhere (`toCheckoutUrl`).
 *
 * @example
 * planPresentation(environment, 'page'); // { mode: 'new-tab', reason: 'desktop' }
 */
export function planPresentation(
  environment: PresentationEnvironment,
  preference: PresentationPreference = 'auto',
): PresentationPlan {
  switch (preference) {
    case 'auto':
      return planShowing(environment);
    case 'modal':
      return { mode: 'modal', reason: 'asked-for' };
    case 'page':
    case 'popup':
      return planOpening(environment, preference);
    default:
      return preference satisfies never;
  }
}

function planShowing(environment: PresentationEnvironment): PresentationPlan {
  const { host, isTouch, isFramed, keepsOutWallets } = environment;
  // A player has the phone at hand and the keyboard in the game.
  if (host === 'game-overlay') return { mode: 'inline-qr', reason: host };
  if (keepsOutWallets) return { mode: 'system-browser', reason: 'in-app-browser' };
  // Nobody can scan the screen of the phone in their hand.
  if (isTouch) return planOpening(environment, 'page');
  return { mode: 'inline-qr', reason: isFramed ? 'framed' : 'desktop' };
}

function planOpening(
  { host, isTouch, isFramed, canOpenWindows, canOpenExternally }: PresentationEnvironment,
  preference: 'page' | 'popup',
): PresentationPlan {
  if (canOpenExternally) return { mode: 'system-browser', reason: 'host-opens-links' };
  // Inside a frame the payment page refuses to be shown.
  if (isFramed) {
    return canOpenWindows
      ? { mode: 'new-tab', reason: 'framed' }
      : { mode: 'copy-link', reason: 'windows-blocked' };
  }
  // A new tab loses the way back in apps, or is never seen (display guide 4.2).
  if (host !== 'browser' && host !== 'game-overlay') return { mode: 'same-tab', reason: host };
  if (isTouch) return { mode: 'same-tab', reason: 'touch-screen' };
  if (!canOpenWindows) return { mode: 'same-tab', reason: 'windows-blocked' };
  if (preference === 'popup') return { mode: 'popup', reason: 'asked-for' };
  return { mode: 'new-tab', reason: host === 'browser' ? 'desktop' : host };
}

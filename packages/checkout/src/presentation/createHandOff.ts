import type { CancelTimer } from '@stablepay/core';
import type { Checkout } from '../engine/Checkout.ts';
import type { CheckoutInside, CheckoutPart } from '../engine/CheckoutInside.ts';
import { browserWindows } from './browserWindows.ts';
import type { OpenedWindow } from './CheckoutWindows.ts';
import { detectEnvironment } from './detectEnvironment.ts';
import type { HandOff } from './HandOff.ts';
import { planPresentation, type PresentationPlan } from './planPresentation.ts';

export type HandOffs = CheckoutPart & {
  /**
   * Brings the payer to the payment page as fits this browser. Call it in the click. Undefined
   * when there is nothing to pay or its page must not be opened; then nothing was done. Without
   * a preference the checkout's `paymentPage` counts.
   */
  open: (preference?: 'page' | 'popup') => HandOff | undefined;
  /** Whether this browser left for the payment page of this session. A hint to `resume()`. */
  hasReturned: () => boolean;
};

const leftKey = 'stablepay:left';
// Some blockers open a window and shut it at once; a page with COOP looks shut from here.
const lookAgainMs = 700;

/**
 * Opens the payment page as `planPresentation` says, inside the click, and notices when nothing
 * came of it. What happened is also in the snapshot's `handedOver`.
 *
 * @example
 * const handOff = createHandOff(checkout);
 * link.addEventListener('click', (event) => {
 *   if (handOff.open('popup')) event.preventDefault();
 * });
 */
export function createHandOff(checkout: Pick<Checkout, 'extend'>): HandOffs {
  return checkout.extend(createDoor);
}

function createDoor({
  cell,
  clock,
  record,
  storage,
  paymentPage,
  windows = browserWindows,
}: CheckoutInside): HandOffs {
  let wasRefused = false;
  let cancelTimer: CancelTimer | undefined;

  const stop = () => cancelTimer?.();

  const plan = (preference: 'page' | 'popup'): PresentationPlan => {
    const facts = windows.facts();
    const canOpenWindows = facts.canOpenWindows && !wasRefused;
    const canOpenExternally = windows.openExternally !== undefined;
    const environment = detectEnvironment({ ...facts, canOpenWindows, canOpenExternally });
    return planPresentation(environment, preference);
  };

  const tell = (handOff: HandOff) => {
    cell.update({ handedOver: handOff });
    return handOff;
  };

  const watch = (opened: OpenedWindow) => {
    cancelTimer = clock.setTimer(() => {
      if (!opened.isClosed()) return;
      wasRefused = true;
      tell({ ...plan('page'), outcome: 'closed' });
    }, lookAgainMs);
  };

  const openWindow = (url: string, planned: PresentationPlan & { mode: 'new-tab' | 'popup' }) => {
    const opened = windows.open({ url, kind: planned.mode });
    if (opened) {
      watch(opened);
      return tell({ ...planned, outcome: 'opened' });
    }
    wasRefused = true;
    return tell({ ...plan('page'), outcome: 'blocked' });
  };

  const leave = (url: string) => {
    safely(() => storage?.setItem(leftKey, record.load()?.sessionId ?? ''));
    windows.leave(url);
  };

  return {
    open: (preference = paymentPage === 'popup' ? 'popup' : 'page') => {
      const { checkoutUrl: url } = cell.get();
      if (url === undefined) return undefined;
      stop();
      const { mode, reason } = plan(preference);
      switch (mode) {
        case 'new-tab':
        case 'popup':
          return openWindow(url, { mode, reason });
        case 'same-tab':
          leave(url);
          return tell({ mode, reason, outcome: 'leaving' });
        case 'system-browser':
          windows.openExternally?.(url);
          return tell({ mode, reason, outcome: 'opened' });
        case 'copy-link':
        case 'inline-qr':
        case 'modal':
          return tell({ mode, reason, outcome: 'offered' });
        default:
          return mode satisfies never;
      }
    },
    hasReturned: () => {
      const id = record.load()?.sessionId;
      return id !== undefined && safely(() => storage?.getItem(leftKey)) === id;
    },
    stop,
  };
}

// Storage that throws costs nothing but the hint.
function safely<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

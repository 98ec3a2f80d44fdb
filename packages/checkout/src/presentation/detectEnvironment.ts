import { appBrowsers, walletMarks } from './appBrowsers.ts';
import type { PageFacts, PageHost, PresentationEnvironment } from './PresentationEnvironment.ts';

// Android's web view says so itself; on iOS everything but a browser leaves "Safari/" out.
const webView = /; wv\)|(iPhone|iPod|iPad)(?!.*Safari\/)/;
const phone = /iPhone|iPod|Android.*\bMobile\b|\bMobile;.*Firefox\//;
const tablet = /iPad|Android|\bTablet;.*Firefox\//;

function deviceOf({ userAgent, maxTouchPoints }: PageFacts): PresentationEnvironment['device'] {
  if (phone.test(userAgent)) return 'phone';
  if (tablet.test(userAgent)) return 'tablet';
  // An iPad calls itself a Mac; no Mac has a touch screen.
  return /Macintosh/.test(userAgent) && maxTouchPoints > 1 ? 'tablet' : 'desktop';
}

function hostOf({ userAgent, marks }: PageFacts, isTouch: boolean) {
  const has = (names: readonly string[] = []) => names.some((name) => marks.includes(name));
  const known = appBrowsers.find(
    (row) => row.userAgent.test(userAgent) || (isTouch && has(row.marks)),
  );
  if (known) return known;
  // On a desktop these come from an extension, which changes nothing about windows.
  const host: PageHost =
    isTouch && has(walletMarks)
      ? 'wallet-browser'
      : webView.test(userAgent)
        ? 'web-view'
        : 'browser';
  return { host };
}

/** Reads the environment out of what a page knows about itself. Pure; a guess that may be wrong. */
export function detectEnvironment(facts: PageFacts): PresentationEnvironment {
  const device = deviceOf(facts);
  const isTouch = device !== 'desktop' || facts.isCoarse || facts.isNarrow;
  const found: { host: PageHost; app?: string; keepsOutWallets?: true | undefined } = hostOf(
    facts,
    isTouch,
  );
  const { isFramed, canOpenWindows, canOpenExternally } = facts;
  return {
    device,
    host: found.host,
    app: found.app,
    keepsOutWallets: found.keepsOutWallets === true,
    isTouch,
    isFramed,
    canOpenWindows,
    canOpenExternally,
  };
}

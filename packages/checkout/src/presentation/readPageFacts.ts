import { knownMarks } from './appBrowsers.ts';
import type { PageFacts } from './PresentationEnvironment.ts';

const matches = (query: string) => globalThis.matchMedia?.(query).matches ?? false;

// Touching the parent of a foreign frame may throw in old web views; then there is one.
function isInFrame(): boolean {
  try {
    return window.self !== window.top;
  } catch {
    return true;
  }
}

/** What the page this runs in knows about itself. Call it in a browser. */
export function readPageFacts(): Omit<PageFacts, 'canOpenExternally'> {
  return {
    userAgent: navigator.userAgent,
    maxTouchPoints: navigator.maxTouchPoints ?? 0,
    isCoarse: matches('(pointer: coarse)'),
    isNarrow: matches('(max-width: 480px)'),
    isFramed: isInFrame(),
    canOpenWindows: typeof window.open === 'function',
    marks: knownMarks.filter((mark) => mark in window),
  };
}

import type { BrowserContext } from '@playwright/test';

export type Faults = {
  /** Watches every page of a context, also those it opens later. */
  watch: (context: BrowserContext) => void;
  /** Faults that belong to a test, for example a network that it switched off itself. */
  expect: (pattern: RegExp) => void;
  /** What nobody expected, one line each. */
  list: () => string[];
};

/** Collects console errors and warnings, uncaught errors and CSP reports of all pages. */
export function watchFaults(): Faults {
  const seen: string[] = [];
  const expected: RegExp[] = [];
  return {
    watch: (context) => {
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          seen.push(`${message.type()}: ${message.text()} (${message.location().url})`);
        }
      });
      context.on('weberror', (webError) => {
        const { message, stack = message } = webError.error();
        seen.push(`uncaught on ${webError.page()?.url()}: ${message} ${stack}`);
      });
    },
    expect: (pattern) => expected.push(pattern),
    list: () => seen.filter((fault) => !expected.some((pattern) => pattern.test(fault))),
  };
}

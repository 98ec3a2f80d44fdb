import type { MutatedPart } from './MutatedPart.ts';
import { restOfServer } from './server/restOfServer.ts';
import { serverMutated } from './server/serverMutated.ts';

const inCore = (...paths: string[]) => paths.map((path) => `packages/core/src/${path}`);
const inCheckout = (...paths: string[]) => paths.map((path) => `packages/checkout/src/${path}`);

/** Issue 4, "Numbers": 90 % on the session machine, poller, retry, planner and URL guard. */
const ofTheFlow = { promised: 90, of: 'each file' } as const;

/** What is mutated, and the tests that must notice. */
export const mutated: readonly MutatedPart[] = [
  {
    ...ofTheFlow,
    name: 'session',
    files: inCore(
      ...['session/createDeadline.ts', 'session/reduceSession.ts'],
      ...['session/sessionSelectors.ts', 'session/transitions.ts'],
    ),
    tests: inCore('session/*.test.ts'),
  },
  {
    ...ofTheFlow,
    name: 'polling',
    files: inCore(
      ...['polling/failureDelay.ts', 'polling/nextPollDelay.ts', 'polling/pollWaitSeconds.ts'],
    ),
    // Ten thousand simulated clients (`herd`) are too slow to be run for every mutant.
    tests: inCore('polling/{failureDelay,nextPollDelay,pollWaitSeconds}.test.ts'),
  },
  {
    ...ofTheFlow,
    name: 'retry',
    files: inCore('transport/parseRetryAfter.ts', 'transport/retryRequest.ts'),
    tests: inCore('transport/{parseRetryAfter,retryRequest}.test.ts'),
  },
  {
    ...ofTheFlow,
    name: 'url-guard',
    files: inCore('protocol/checkoutUrl.ts'),
    tests: inCore('protocol/checkoutUrl.test.ts'),
  },
  {
    ...ofTheFlow,
    name: 'presentation',
    files: inCheckout(
      ...['presentation/appBrowsers.ts', 'presentation/browserWindows.ts'],
      ...['presentation/createHandOff.ts', 'presentation/detectEnvironment.ts'],
      ...['presentation/planPresentation.ts', 'presentation/readPageFacts.ts'],
    ),
    tests: inCheckout('presentation/*.test.ts'),
  },
  ...serverMutated,
  {
    ...ofTheFlow,
    name: 'poller',
    files: inCheckout('engine/createPoller.ts'),
    tests: inCheckout('engine/createPoller.test.ts'),
  },
  ...restOfServer(serverMutated),
];

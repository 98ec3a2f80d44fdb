import { type Clock, isStablePayError } from '@stablepay/core';
import type { LogEntry } from './LogEntry.ts';
import type { ProxyOptions } from './ProxyOptions.ts';
import { createQuiet } from './createQuiet.ts';
import { createRedactor } from './createRedactor.ts';

/** Tells the shop what happened. Never rejects: a logger that fails must not fail a payment. */
export type Reporter = {
  /** Resolves when the shop's own functions are through, or take too long. */
  error: (error: unknown, requestId?: string) => Promise<void>;
  /** Undefined where nobody listens, so that there is nothing to make an entry for. */
  request: ((entry: Extract<LogEntry, { event: 'request' }>) => Promise<void>) | undefined;
};

const deepest = 5;

function describe(error: unknown, redact: (text: string) => string): string {
  const texts: string[] = [];
  for (let at = error; texts.length < deepest && at !== undefined && at !== null;) {
    texts.push(
      at instanceof Error ? `${at.name}: ${at.message}` : typeof at === 'string' ? at : typeof at,
    );
    at = at instanceof Error ? at.cause : undefined;
  }
  return texts.map(redact).join(' ← ');
}

/** Makes a {@link Reporter} that knows which secrets must never be written down. */
export function createReporter({
  onError,
  logger,
  secrets,
  clock,
}: Pick<ProxyOptions, 'onError' | 'logger'> & {
  secrets: readonly string[];
  clock: Clock;
}): Reporter {
  const redact = createRedactor(secrets);
  const tell = createQuiet(clock);
  const write = createQuiet(clock);
  return {
    error: async (error, requestId) => {
      await tell(() => onError?.({ error, requestId }));
      await write(() =>
        logger?.({
          event: 'error',
          level: 'error',
          requestId,
          code: isStablePayError(error) ? error.code : 'unknown',
          message: describe(error, redact),
        }),
      );
    },
    request: logger && ((entry) => write(() => logger(entry))),
  };
}

import { isStablePayError } from '@stablepay/core';
import type { LogEntry } from './LogEntry.ts';
import type { ProxyOptions } from './ProxyOptions.ts';
import { createRedactor } from './createRedactor.ts';

/** Tells the shop what happened. Never rejects: a logger that fails must not fail a payment. */
export type Reporter = {
  /** Resolves when the shop's own functions are through. */
  error: (error: unknown, requestId?: string) => Promise<void>;
  /** Undefined where nobody listens, so that there is nothing to make an entry for. */
  request: ((entry: Extract<LogEntry, { event: 'request' }>) => Promise<void>) | undefined;
};

const deepest = 5;

function describe(error: unknown): string {
  const texts: string[] = [];
  for (let at = error; texts.length < deepest && at !== undefined && at !== null;) {
    texts.push(
      at instanceof Error ? `${at.name}: ${at.message}` : typeof at === 'string' ? at : typeof at,
    );
    at = at instanceof Error ? at.cause : undefined;
  }
  return texts.join(' ← ');
}

async function quietly(call: () => unknown): Promise<void> {
  try {
    await call();
  } catch {
    // There is nobody left to tell.
  }
}

/** Makes a {@link Reporter} that knows which secrets must never be written down. */
export function createReporter({
  onError,
  logger,
  secrets,
}: Pick<ProxyOptions, 'onError' | 'logger'> & { secrets: readonly string[] }): Reporter {
  const redact = createRedactor(secrets);
  return {
    error: async (error, requestId) => {
      await quietly(() => onError?.({ error, requestId }));
      await quietly(() =>
        logger?.({
          event: 'error',
          level: 'error',
          requestId,
          code: isStablePayError(error) ? error.code : 'unknown',
          message: redact(describe(error)),
        }),
      );
    },
    request: logger && ((entry) => quietly(() => logger(entry))),
  };
}

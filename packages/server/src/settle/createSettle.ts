import { cancelNewest } from '../orders/cancelNewest.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { SessionRecord } from '../store/Store.ts';
import { isThrough, readPayment } from './readPayment.ts';
import { runEffects } from './runEffects.ts';

const over = Promise.resolve(undefined);

/**
 * Asks StablePay about one session and carries out what follows. Undefined when the session is not
 * ours.
 */
export type Settle = (sessionId: string) => Promise<SessionRecord | undefined>;

/**
 * Makes {@link Settle}. Calls for one session share a read as long as it has not begun: whoever
 * calls gets an answer StablePay gave after the call.
 */
export function createSettle(context: ProxyContext): Settle {
  type Run = { current: Promise<SessionRecord | undefined>; next?: Run['current'] | undefined };
  const runs = new Map<string, Run>();

  const start = (sessionId: string): Run['current'] => {
    const run: Run = { current: settleOnce(context, settle, sessionId) };
    runs.set(sessionId, run);
    const done = () => {
      if (runs.get(sessionId) === run) runs.delete(sessionId);
      // V8 may keep what was in a Map until its next large collection; it then keeps little.
      run.current = over;
    };
    run.current.then(done, done);
    return run.current;
  };

  const settle: Settle = (sessionId) => {
    const run = runs.get(sessionId);
    if (!run) return start(sessionId);
    run.next ??= run.current.then(
      () => start(sessionId),
      () => start(sessionId),
    );
    return run.next;
  };
  return settle;
}

async function settleOnce(
  context: ProxyContext,
  settle: Settle,
  sessionId: string,
): Promise<SessionRecord | undefined> {
  const record = await readPayment(context, sessionId);
  if (!record || isThrough(record)) return record;
  try {
    return await runEffects(context, record);
  } finally {
    if (record.status === 'paid') await cancelNewest(context, settle, record).catch(context.report);
  }
}

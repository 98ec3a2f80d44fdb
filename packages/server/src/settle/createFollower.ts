import { isStablePayError } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { SessionRecord } from '../store/Store.ts';
import type { Settle } from './createSettle.ts';
import { createReadBudget, type ReadBudget } from './createReadBudget.ts';
import { isEndedStatus } from './mergeSession.ts';

/** Reads a session for somebody who waits, no more often than the rules allow. */
export type Follower = {
  /** Milliseconds until StablePay may be asked about this session again, 0 for now. */
  dueInMs: (record: SessionRecord) => number;
  /**
   * Asks when it is due, as soon as the budget has a turn and if somebody still wants it then.
   * Failures are reported, never thrown.
   */
  refresh: (record: SessionRecord, isWanted: () => boolean) => Promise<void>;
  /** A turn of the budget, for reads of anything else a page waits for. */
  turn: ReadBudget['turn'];
  /** A genuine webhook arrived: news come by themselves, so ask less. */
  webhookSeen: () => void;
};

const second = 1_000;
const rememberedReads = 50_000;
/** Part of the budget that polling may use while webhooks bring the news. */
const shareWithWebhooks = 0.35;

function intervalOf(record: SessionRecord, webhooksWork: boolean, now: number): number {
  if (record.settled) return Number.POSITIVE_INFINITY;
  if (isEndedStatus(record.status)) return 60 * second;
  // Around its end a session is worth a close look even where webhooks work.
  if (record.status === 'pending' && now >= record.expiresAt) return 2 * second;
  return webhooksWork ? 15 * second : 2 * second;
}

/** Makes a {@link Follower}; all waiters of one process share its memory of who read what. */
export function createFollower(context: ProxyContext, settle: Settle): Follower {
  const { clock, upstreamReadsPerSecond } = context;
  let webhooksWork = false;
  const budget = createReadBudget({
    perSecond: () => upstreamReadsPerSecond * (webhooksWork ? shareWithWebhooks : 1),
    clock,
  });
  const lastRead = new Map<string, number>();
  const running = new Map<string, Promise<void>>();

  const dueInMs = (record: SessionRecord) => {
    // Somebody has asked already, and whoever waits hears of the answer.
    if (running.has(record.id) || upstreamReadsPerSecond === 0) return Number.POSITIVE_INFINITY;
    const interval = intervalOf(record, webhooksWork, clock.now());
    const last = lastRead.get(record.id);
    return last === undefined && !record.settled
      ? 0
      : Math.max(0, (last ?? 0) + interval - clock.monotonic());
  };

  const remember = (id: string) => {
    lastRead.delete(id);
    lastRead.set(id, clock.monotonic());
    for (const oldest of lastRead.keys()) {
      if (lastRead.size <= rememberedReads) break;
      lastRead.delete(oldest);
    }
  };

  const read = async (record: SessionRecord, isWanted: () => boolean) => {
    try {
      if (!(await budget.turn(isWanted))) return;
      remember(record.id);
      const seen = await settle(record.id);
      // Paid, and it was we who had to ask: webhooks do not reach us (any more).
      if (seen?.status === 'paid' && record.status !== 'paid') webhooksWork = false;
    } catch (error) {
      await context.report(error);
      if (!isStablePayError(error)) throw error;
    } finally {
      running.delete(record.id);
    }
  };

  return {
    dueInMs,
    refresh: (record, isWanted) => {
      const current = running.get(record.id);
      if (current) return current;
      if (dueInMs(record) > 0) return Promise.resolve();
      const run = read(record, isWanted);
      running.set(record.id, run);
      return run;
    },
    turn: budget.turn,
    webhookSeen: () => {
      webhooksWork = true;
    },
  };
}

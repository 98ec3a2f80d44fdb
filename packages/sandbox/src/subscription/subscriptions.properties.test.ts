import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTestMembership } from '../../test/createTestMembership.ts';
import {
  canDrive,
  type SubscriptionCommand,
  subscriptionCommands,
} from './subscriptionCommands.ts';
import { isEnded } from './subscriptionRules.ts';

const names = Object.keys(subscriptionCommands) as SubscriptionCommand[];
const hour = 3600;

const step = fc.oneof(
  fc.record({ kind: fc.constant('command' as const), command: fc.constantFrom(...names) }),
  fc.record({
    kind: fc.constant('wait' as const),
    seconds: fc.constantFrom(1, 300, hour, 24 * hour, 31 * 24 * hour, 100 * 24 * hour),
  }),
);

const start = 1_767_225_600;
const terms = fc.constantFrom<Record<string, unknown>>(
  {},
  { trial_end: start + 30 * hour },
  { billing_cycle_anchor: start + 50 * hour },
  { billing_cycle_anchor: start - 50 * hour },
  { cancel_at: start + 500 * hour },
  { iterations: 2 },
);

test('whatever happens, no period is paid twice, none is skipped, and the end is the end', async () => {
  await fc.assert(
    fc.asyncProperty(terms, fc.array(step, { maxLength: 14 }), async (fields, steps) => {
      const { join, drive, commands } = createTestMembership();
      const id = await join(fields);
      const current = async () => {
        const subscription = await commands.subscription(id);
        if (!subscription) throw new Error('it is gone');
        return subscription;
      };
      for (const one of steps) {
        const before = await current();
        if (one.kind === 'wait') await commands.moveClock(one.seconds * 1000);
        else if (canDrive(one.command, before.status)) await drive(id, one.command);
        if (isEnded(before)) expect(await current()).toEqual(before);
      }

      const subscription = await current();
      const invoices = await commands.invoices(id);
      const paid = invoices.filter(({ status }) => status === 'paid');
      expect(paid).toHaveLength(subscription.cycles);
      for (const { amountPaid, amountDue, paymentStatus } of paid) {
        expect([amountPaid, paymentStatus]).toEqual([amountDue, 'completed']);
      }
      // One invoice after the other, each beginning where or before the one before it ended.
      for (const [index, { periodStart, periodEnd }] of invoices.entries()) {
        const last = invoices[index - 1];
        expect(periodEnd).toBeGreaterThan(periodStart);
        if (last) expect(periodStart).toBeGreaterThanOrEqual(last.periodStart);
        if (last) expect(periodStart).toBeLessThanOrEqual(last.periodEnd);
      }
      const { iterations = Infinity } = subscription;
      expect(subscription.cycles).toBeLessThanOrEqual(iterations);
      if (isEnded(subscription)) {
        expect(subscription.dueAt).toBeUndefined();
        expect(invoices.filter(({ status }) => status === 'open')).toEqual([]);
      } else {
        // The clock has something to do with every one that lives.
        expect(subscription.dueAt).toBeGreaterThan(commands.now());
      }
    }),
    { numRuns: 300 },
  );
});

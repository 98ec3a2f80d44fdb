import type { SubscriptionStatus } from './subscriptionRules.ts';

const live = ['incomplete', 'trialing', 'active', 'past_due'] as const;

/**
 * What a tester can do to a subscription, and in which states. `authoriseUnpaid` signs the mandate
 * but the first charge fails; `failCharges` holds for every later charge until `allowCharges`;
 * `renew` ends the present period now, `retry` brings the next retry forward, `lapse` the expiry.
 */
export const subscriptionCommands = {
  authorise: { from: ['incomplete'] },
  authoriseUnpaid: { from: ['incomplete'] },
  renew: { from: ['trialing', 'active'] },
  retry: { from: ['past_due'] },
  failCharges: { from: live },
  allowCharges: { from: live },
  lapse: { from: ['incomplete'] },
  cancelAtPeriodEnd: { from: ['trialing', 'active', 'past_due'] },
  cancelNow: { from: live },
} as const satisfies Record<string, { from: readonly SubscriptionStatus[] }>;

export type SubscriptionCommand = keyof typeof subscriptionCommands;

export function isSubscriptionCommand(value: unknown): value is SubscriptionCommand {
  return typeof value === 'string' && Object.hasOwn(subscriptionCommands, value);
}

/** Whether a command may run in a state. */
export function canDrive(command: SubscriptionCommand, status: SubscriptionStatus): boolean {
  return (subscriptionCommands[command].from as readonly SubscriptionStatus[]).includes(status);
}

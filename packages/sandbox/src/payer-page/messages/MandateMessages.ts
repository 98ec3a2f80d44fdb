import type { SubscriptionCommand } from '../../subscription/subscriptionCommands.ts';
import type { Interval, SubscriptionStatus } from '../../subscription/subscriptionRules.ts';

/** Every text of the mandate page; `{name}` stands for an inserted value. */
export type MandateMessages = {
  title: string;
  summary: string;
  termsTitle: string;
  today: string;
  /** Behind the price, for a count of one. */
  every: Record<Interval, string>;
  /** In a sentence, for a count of one. */
  often: Record<Interval, string>;
  /** For both places, `{count}` being more than one. */
  everyMany: Record<Interval, string>;
  termFirstNow: string;
  termFirstLater: string;
  termWallet: string;
  termIterations: string;
  termEnd: string;
  termCancel: string;
  authorise: string;
  authoriseAndPay: string;
  /** Above the button, after a first charge that failed. */
  failedBefore: string;
  simulated: string;
  /** Instead of the text of a state, when the subscription will end. */
  ending: string;
  status: Record<SubscriptionStatus, string>;
  outcome: Record<Exclude<SubscriptionStatus, 'incomplete'>, { title: string; text: string }>;
  commands: Record<Exclude<SubscriptionCommand, 'authorise'>, string>;
};

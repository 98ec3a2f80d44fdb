import type { PaymentChoice } from '../session/SandboxSession.ts';
import type { SandboxStore } from '../store/SandboxStore.ts';
import type { Subscriptions } from './createSubscriptions.ts';
import type { SandboxInvoice } from './SandboxInvoice.ts';
import type { SandboxSubscription } from './SandboxSubscription.ts';
import type { SubscriptionCommand } from './subscriptionCommands.ts';

/** What a tester may do to subscriptions. */
export type SubscriptionTestCommands = {
  subscription: (subscriptionId: string) => Promise<SandboxSubscription | undefined>;
  /** Newest first; at most 100 unless told otherwise. */
  subscriptions: (filter?: {
    limit?: number | undefined;
    customer?: string | undefined;
  }) => Promise<SandboxSubscription[]>;
  /**
   * One of the commands of `subscriptionCommands`. Throws ApiError `resource-missing` for an
   * unknown subscription, `request-refused` in a state that does not allow it.
   */
  driveSubscription: (input: {
    subscriptionId: string;
    command: SubscriptionCommand;
  }) => Promise<SandboxSubscription>;
  /** Picks coin and network as the payer does before authorising. */
  chooseForSubscription: (input: {
    subscriptionId: string;
    choice: PaymentChoice;
  }) => Promise<SandboxSubscription | undefined>;
  /** The invoices of a subscription, oldest first. */
  invoices: (subscriptionId: string) => Promise<SandboxInvoice[]>;
};

const defaultLimit = 100;

export function createSubscriptionCommands({
  store,
  subscriptions,
}: {
  store: SandboxStore;
  subscriptions: Subscriptions;
}): SubscriptionTestCommands {
  return {
    subscription: subscriptions.read,
    async subscriptions({ limit = defaultLimit, customer } = {}) {
      await subscriptions.runDue();
      const rows = await store.listRecords({ kind: 'subscription' });
      return rows
        .filter((row) => customer === undefined || row.customer === customer)
        .reverse()
        .slice(0, limit);
    },
    driveSubscription: ({ subscriptionId, command }) =>
      subscriptions.command(subscriptionId, command),
    chooseForSubscription: ({ subscriptionId, choice }) =>
      subscriptions.choose(subscriptionId, choice),
    async invoices(subscriptionId) {
      await subscriptions.runDue();
      return store.listRecords({ kind: 'invoice', parent: subscriptionId });
    },
  };
}

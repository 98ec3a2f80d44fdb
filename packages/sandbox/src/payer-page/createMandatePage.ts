import type { Settings } from '../engine/createSettings.ts';
import type { Merchant } from '../engine/SandboxMerchant.ts';
import type { Subscriptions } from '../subscription/createSubscriptions.ts';
import type { HostedPage } from './HostedPage.ts';
import type { PageMessages } from './messages/PageMessages.ts';
import { parseMandateAction } from './parseMandateAction.ts';
import { mandatePageView } from './views/mandatePageView.ts';

/** The page behind a subscription's `checkout_url`. */
export function createMandatePage({
  merchants,
  settings,
  subscriptions,
}: {
  merchants: readonly Merchant[];
  settings: Settings;
  subscriptions: Subscriptions;
}): HostedPage {
  const read = async (subscriptionId: string) => {
    const subscription = await subscriptions.read(subscriptionId);
    return (
      subscription && {
        status: subscription.status,
        revision: subscription.revision,
        view: (messages: PageMessages) =>
          mandatePageView({
            subscription,
            shopName: merchants.find(({ id }) => id === subscription.merchantId)?.name ?? '',
            messages,
            now: settings.now(),
          }),
      }
    );
  };
  return {
    open: read,
    read,
    parse(form) {
      const action = parseMandateAction(form);
      if (!action) return undefined;
      return action.kind === 'choose'
        ? (id) => subscriptions.choose(id, action.choice)
        : (id) => subscriptions.command(id, action.command);
    },
  };
}

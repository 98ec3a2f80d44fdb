import { enSubscription } from '@stablepay/checkout/account/locales/en';
import { zhCNSubscription } from '@stablepay/checkout/account/locales/zh-CN';
import {
  InvoiceList,
  SubscribeCheckout,
  SubscriptionCard,
} from '@stablepay/checkout/subscriptions';
import { useMembership } from '../api/useMembership.ts';
import { useMessages } from '../language/useMessages.ts';
import { QueryGate } from '../status/QueryGate.tsx';
import { AccountProvider } from './AccountProvider.tsx';

/** Joining the club, and the membership once there is one. */
export function MembershipPage() {
  const { membership: words, locale } = useMessages();
  const query = useMembership();
  const messages = locale === 'en' ? enSubscription : zhCNSubscription;
  return (
    <main className="page page--narrow membership">
      <div className="page__head">
        <h1 className="page__title">{words.title}</h1>
        <p className="membership__text">{words.text}</p>
      </div>
      <QueryGate query={query}>
        {({ reference, plan, access }) => (
          <AccountProvider>
            {access ? (
              <>
                <SubscriptionCard {...{ reference, access, messages }} />
                <InvoiceList {...{ reference, access, messages }} />
              </>
            ) : (
              <SubscribeCheckout
                {...{ reference, plan, messages }}
                onSubscribed={() => void query.refetch()}
              />
            )}
          </AccountProvider>
        )}
      </QueryGate>
    </main>
  );
}

import { enRefund } from '@stablepay/checkout/account/locales/en';
import { zhCNRefund } from '@stablepay/checkout/account/locales/zh-CN';
import { RefundTimeline } from '@stablepay/checkout/refunds';
import { useState } from 'react';
import { useRefunds } from '../api/useRefunds.ts';
import { useMessages } from '../language/useMessages.ts';
import { AccountProvider } from '../membership/AccountProvider.tsx';

/** What is given back of a paid order; nothing while that is nothing. */
export function OrderRefunds({ reference }: { reference: string }) {
  const { refunds: title, locale } = useMessages();
  const { data } = useRefunds(reference);
  // A token that opened it once is good for as long as the page is there.
  const [token, setToken] = useState<string>();
  if (data && token === undefined) setToken(data.token);
  if (!data || token === undefined || data.refundIds.length === 0) return null;
  return (
    <section className="refunds" aria-label={title}>
      <AccountProvider>
        {data.refundIds.map((refundId) => (
          <RefundTimeline
            key={refundId}
            {...{ refundId, token }}
            messages={locale === 'en' ? enRefund : zhCNRefund}
          />
        ))}
      </AccountProvider>
    </section>
  );
}

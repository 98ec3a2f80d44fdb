import { enRefund, RefundTimeline } from '@stablepay/checkout/refunds';
import { mountAccount } from '../account/mountAccount.tsx';
import { readId } from '../account/readId.ts';
import type { Mounted, MountHost } from '../element/MountHost.ts';

/** How far a refund is, for the person who gets it. */
export function mount(host: MountHost): Promise<Mounted> {
  const { read } = host;
  return mountAccount({
    host,
    kind: 'refund',
    english: enRefund,
    toView: (messages) => {
      const refundId = readId(read('refund-id'));
      const token = read('token');
      return refundId && token ? (
        <RefundTimeline refundId={refundId} token={token} messages={messages} />
      ) : undefined;
    },
  });
}

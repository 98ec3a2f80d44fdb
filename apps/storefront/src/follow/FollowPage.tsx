import { CheckoutPanel } from '@stablepay/checkout';
import { useFollowLink } from '@stablepay/checkout/links';
import { useMessages } from '../language/useMessages.ts';
import { PaymentProvider } from '../checkout/PaymentProvider.tsx';
import { followAccess } from './followAccess.ts';

function Followed({ reference }: { reference: string }) {
  useFollowLink({ reference, access: followAccess });
  return <CheckoutPanel reference={reference} merchantName="Halden" />;
}

/** A payment that was started on another screen: to be looked at and paid, not to be cancelled. */
export function FollowPage({ reference }: { reference: string }) {
  const { follow } = useMessages();
  return (
    <main className="page page--narrow">
      <h1 className="page__title">{follow.title}</h1>
      <PaymentProvider>
        <Followed reference={reference} />
      </PaymentProvider>
    </main>
  );
}

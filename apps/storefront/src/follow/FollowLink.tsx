import { useCheckout } from '@stablepay/checkout';
import { createFollowLinks } from '@stablepay/checkout/links';
import { useMemo, useState } from 'react';
import { useMessages } from '../language/useMessages.ts';

/** Makes a link that shows this payment on another device, and nothing else. */
export function FollowLink({ reference }: { reference: string }) {
  const { follow } = useMessages();
  const { extend, phase } = useCheckout({ reference });
  const links = useMemo(() => createFollowLinks({ extend }), [extend]);
  const [link, setLink] = useState<string>();
  if (phase !== 'awaitingPayment' && phase !== 'confirming') return null;
  const make = async () => {
    const pageUrl = new URL(`/follow/${reference}`, location.href);
    // Without an answer the button stays; pressing it again is another try.
    setLink(await links.create({ pageUrl }).catch(() => undefined));
  };
  return (
    <div className="follow">
      {link === undefined ? (
        <button className="follow__button" type="button" onClick={() => void make()}>
          {follow.make}
        </button>
      ) : (
        <label className="follow__label">
          {follow.hint}
          <input
            className="follow__field"
            readOnly
            value={link}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </div>
  );
}

import { useReturn } from '../api/useReturn.ts';
import { useMessages } from '../language/useMessages.ts';
import { Link } from '../routing/Link.tsx';
import { Notice } from '../status/Notice.tsx';
import { QueryGate } from '../status/QueryGate.tsx';

/**
 * Where the payment page sends people back to, often on a phone that is not the visitor's
 * computer. What it says comes from the order; the address only tells where somebody came from.
 */
export function ReturnPage({ reference, left }: { reference: string; left: boolean }) {
  const { return: words } = useMessages();
  const query = useReturn(reference);
  return (
    <main className="page page--narrow">
      <QueryGate query={query}>
        {({ state, mine }) => {
          if (state === 'paid') {
            const text = mine ? words.paidHere : words.paidElsewhere;
            return (
              <Notice tone="success" icon="check" title={words.paidTitle} text={text}>
                {mine ? (
                  <Link className="button" href={`/orders/${reference}`}>
                    {words.viewOrder}
                  </Link>
                ) : null}
              </Notice>
            );
          }
          const title = left ? words.leftTitle : words.checkingTitle;
          const elsewhere = left ? words.leftElsewhere : words.checkingText;
          const text = left && mine ? words.leftText : elsewhere;
          return (
            <Notice tone="waiting" icon="clock" title={title} text={text}>
              {mine ? (
                <Link className="button button--quiet" href={`/checkout/${reference}`}>
                  {words.backToCheckout}
                </Link>
              ) : null}
            </Notice>
          );
        }}
      </QueryGate>
    </main>
  );
}

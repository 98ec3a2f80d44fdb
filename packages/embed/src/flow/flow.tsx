import { en, StablePayCheckout, StablePayProvider } from '@stablepay/checkout';
import type { loadDetails as detailsLoader } from '@stablepay/checkout/details';
import { css } from 'virtual:stablepay/styles';
import type { Mounted, MountHost } from '../element/MountHost.ts';
import { StablePayChooseOtherEvent } from '../events/StablePayChooseOtherEvent.ts';
import { StablePayPaidEvent } from '../events/StablePayPaidEvent.ts';
import { StablePayStatusEvent } from '../events/StablePayStatusEvent.ts';
import { canPay } from './canPay.ts';
import { localesOf } from './localesOf.ts';
import { mountView } from './mountView.ts';
import { readAmount } from './readAmount.ts';
import { readDisabledReason } from './readDisabledReason.ts';
import { readTheme } from './readTheme.ts';
import { toPaymentOption } from './toPaymentOption.tsx';
import { warmUp } from './warmUp.tsx';

/** What most payers never see, made of the same modules as this chunk (`bundleFlow.ts`). */
type DetailsChunk = { open: (flow: unknown) => { loadDetails: typeof detailsLoader } };

/** Takes over the row that stands there; the payment lives in the element until `unmount`. */
export function mount(host: MountHost): Promise<Mounted> {
  const { element, read, load } = host;
  // Its modules are split from this chunk's, whose exports it takes instead of its own copies.
  const loadDetails = async () =>
    ((await load('details')) as DetailsChunk).open(await load('flow'));
  const emit = (event: Event) => void element.dispatchEvent(event);
  warmUp();
  return mountView({
    ...host,
    css,
    english: en,
    loadLocale: localesOf(host),
    toView: (messages) => {
      if (!canPay(read)) {
        return (
          <div className="sp-theme">{toPaymentOption({ host, messages: messages.option })}</div>
        );
      }
      const reference = read('reference') ?? '';
      const proxyUrl = read('proxy') ?? '';
      const paymentPage = read('payment-page') === 'popup' ? 'popup' : undefined;
      return (
        <StablePayProvider
          key={proxyUrl + paymentPage}
          proxyUrl={proxyUrl}
          paymentPage={paymentPage}
          messages={messages}
          theme={readTheme(read)}
          loadDetails={loadDetails}
        >
          <StablePayCheckout
            id="o"
            name={read('name') ?? ''}
            value={element.value}
            checked={element.checked}
            reference={reference}
            amount={readAmount(read)}
            frame={read('frame') === 'card' ? 'card' : 'row'}
            disabledReason={readDisabledReason(host, messages.option.subline)}
            merchantName={read('merchant-name')}
            paidAction={<slot name="paid" />}
            onPaid={(detail) => emit(new StablePayPaidEvent(detail))}
            onStatusChange={(detail) => emit(new StablePayStatusEvent(detail))}
            onChooseOther={() => {
              element.checked = false;
              emit(new StablePayChooseOtherEvent({ reference }));
            }}
          />
        </StablePayProvider>
      );
    },
  });
}

import { en, StablePayCheckout, StablePayProvider } from '@stablepay/checkout';
import type { loadDetails as detailsLoader } from '@stablepay/checkout/details';
import type { toForm as formChooser } from '../dialog/dialog.ts';
import { opensWindow } from '../dialog/opensWindow.ts';
import type { rehearse as rehearser } from '../rehearsal/rehearsal.tsx';
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

/** Chunks made of the same modules as this one (`bundleFlow.ts`), and what they export. */
type Parts = {
  details: { loadDetails: typeof detailsLoader };
  dialog: { toForm: typeof formChooser };
  rehearsal: { rehearse: typeof rehearser };
};

/** Once per page. */
let rehearsal: Promise<unknown> | undefined;

/** Takes over the row that stands there; the payment lives in the element until `unmount`. */
export async function mount(host: MountHost): Promise<Mounted> {
  const { element, read, load } = host;
  // Their modules are split from this chunk's, whose exports they take instead of copies.
  const loadPart = async <N extends keyof Parts>(name: N) =>
    ((await load(name)) as { open: (flow: unknown) => Parts[N] }).open(await load('flow'));
  const toDetails = () => loadPart('details');
  let toForm: typeof formChooser | undefined;
  const loadForm = async () => {
    if (toForm || !opensWindow(read)) return;
    ({ toForm } = await loadPart('dialog'));
    host.update();
  };
  const emit = (event: Event) => void element.dispatchEvent(event);
  // Without its window the payment is shown in the place of the button.
  await loadForm().catch(() => undefined);
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
      loadForm().catch(() => undefined);
      rehearsal ??= loadPart('rehearsal').then(
        ({ rehearse }) => rehearse(host.shadow),
        () => undefined,
      );
      const reference = read('reference') ?? '';
      const proxyUrl = read('proxy') ?? '';
      return (
        <StablePayProvider
          key={proxyUrl}
          proxyUrl={proxyUrl}
          paymentPage={read('payment-page') === 'popup' ? 'popup' : 'tab'}
          messages={messages}
          theme={readTheme(read)}
          loadDetails={toDetails}
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
            form={toForm?.(host)}
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

import { StablePayCheckout, StablePayProvider } from '@stablepay/checkout';
import { css } from 'virtual:stablepay/styles';
import type { Mounted, MountHost } from '../element/MountHost.ts';
import { StablePayPaidEvent } from '../events/StablePayPaidEvent.ts';
import { StablePayStatusEvent } from '../events/StablePayStatusEvent.ts';
import { mountView } from './mountView.ts';
import { readAmount } from './readAmount.ts';
import { readTheme } from './readTheme.ts';

/** Takes over the row that stands there; the payment lives in the element until `unmount`. */
export function mount(host: MountHost): Promise<Mounted> {
  const emit = (event: Event) => void element.dispatchEvent(event);
  const { element, read } = host;
  return mountView({
    ...host,
    css,
    toView: (messages) => (
      <StablePayProvider
        proxyUrl={read('proxy') ?? ''}
        messages={messages}
        theme={readTheme(read('theme'))}
      >
        <StablePayCheckout
          id="o"
          name={read('name') ?? ''}
          value={element.value}
          checked={element.checked}
          reference={read('reference') ?? ''}
          amount={readAmount(read)}
          frame={read('frame') === 'card' ? 'card' : 'row'}
          disabledReason={read('disabled-reason')}
          merchantName={read('merchant-name')}
          onPaid={(detail) => emit(new StablePayPaidEvent(detail))}
          onStatusChange={(detail) => emit(new StablePayStatusEvent(detail))}
        />
      </StablePayProvider>
    ),
  });
}

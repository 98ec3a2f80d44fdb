import { StablePayCheckout, StablePayProvider } from '@stablepay/checkout';
import { css } from 'virtual:stablepay/styles';
import type { MountedRow } from '../element/MountedRow.ts';
import type { RowElement } from '../element/RowElement.ts';
import { loadMessages } from './loadMessages.ts';
import { readAmount } from './readAmount.ts';
import { StablePayPaidEvent } from '../events/StablePayPaidEvent.ts';
import { StablePayStatusEvent } from '../events/StablePayStatusEvent.ts';
import { hydrateInto } from './hydrateInto.ts';
import { readTheme } from './readTheme.ts';

/** Takes over the row that stands there, and lives in the element until `unmount`. */
export async function mount(element: RowElement): Promise<MountedRow> {
  const messages = await loadMessages(element);
  const proxyUrl = element.read('proxy') ?? '';
  element.seams.applyStyles(css);
  const emit = (event: Event) => void element.dispatchEvent(event);
  const view = () => (
    <StablePayProvider proxyUrl={proxyUrl} messages={messages} theme={readTheme(element)}>
      <StablePayCheckout
        id="o"
        name={element.name}
        value={element.value}
        checked={element.checked}
        reference={element.read('reference') ?? ''}
        amount={readAmount(element)}
        frame={element.read('frame') === 'card' ? 'card' : 'row'}
        disabledReason={element.read('disabled-reason')}
        merchantName={element.read('merchant-name')}
        onPaid={(detail) => emit(new StablePayPaidEvent(detail))}
        onStatusChange={(detail) => emit(new StablePayStatusEvent(detail))}
      />
    </StablePayProvider>
  );
  const root = hydrateInto(element.container, view());
  return { update: () => root.render(view()), unmount: () => root.unmount() };
}

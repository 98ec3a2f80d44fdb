import { PaymentOption } from '@stablepay/display';
import { css } from 'virtual:stablepay/styles';
import type { MountedRow } from '../element/MountedRow.ts';
import type { RowElement } from '../element/RowElement.ts';
import { hydrateInto } from '../flow/hydrateInto.ts';
import { loadMessages } from '../flow/loadMessages.ts';
import { readAmount } from '../flow/readAmount.ts';

/** Takes over the row that stands there: the panel under it, and what the panel explains. */
export async function mount(element: RowElement): Promise<MountedRow> {
  const { option: messages } = await loadMessages(element);
  element.seams.applyStyles(css);
  const view = () => (
    <PaymentOption
      id="o"
      name={element.name}
      value={element.value}
      checked={element.checked}
      amount={readAmount(element)}
      networks={element
        .read('networks')
        ?.split(',')
        .map((name) => name.trim())}
      disabledReason={element.read('disabled-reason')}
      messages={messages}
    />
  );
  const root = hydrateInto(element.container, view());
  return { update: () => root.render(view()), unmount: () => root.unmount() };
}

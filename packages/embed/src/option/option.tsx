import { PaymentOption } from '@stablepay/display';
import { css } from 'virtual:stablepay/styles';
import type { Mounted, MountHost } from '../element/MountHost.ts';
import { mountView } from '../flow/mountView.ts';
import { readAmount } from '../flow/readAmount.ts';

/** Takes over the row that stands there: the panel under it, and what the panel explains. */
export function mount(host: MountHost): Promise<Mounted> {
  const { element, read } = host;
  return mountView({
    ...host,
    css,
    toView: ({ option }) => (
      <PaymentOption
        id="o"
        name={read('name') ?? ''}
        value={element.value}
        checked={element.checked}
        amount={readAmount(read)}
        networks={read('networks')
          ?.split(',')
          .map((name) => name.trim())}
        disabledReason={read('disabled-reason')}
        messages={option}
      />
    ),
  });
}

import { css } from 'virtual:stablepay/styles';
import type { Mounted, MountHost } from '../element/MountHost.ts';
import { mountView } from '../flow/mountView.ts';
import { toPaymentOption } from '../flow/toPaymentOption.tsx';

/** Takes over the row that stands there: the panel under it, and what the panel explains. */
export function mount(host: MountHost): Promise<Mounted> {
  return mountView({
    ...host,
    css,
    toView: ({ option: messages }) => toPaymentOption({ host, messages }),
  });
}

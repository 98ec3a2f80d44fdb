import { en } from '@stablepay/checkout';
import { css } from 'virtual:stablepay/styles';
import type { Mounted, MountHost } from '../element/MountHost.ts';
import { localesOf } from '../flow/localesOf.ts';
import { mountView } from '../flow/mountView.ts';
import { toPaymentOption } from '../flow/toPaymentOption.tsx';

/** Takes over the row that stands there: the panel under it, and what the panel explains. */
export function mount(host: MountHost): Promise<Mounted> {
  return mountView({
    ...host,
    css,
    english: en,
    loadLocale: localesOf(host),
    toView: ({ option: messages }) => toPaymentOption({ host, messages }),
  });
}

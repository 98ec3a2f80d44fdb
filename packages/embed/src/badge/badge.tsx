import { en } from '@stablepay/checkout';
import { StablePayBadge } from '@stablepay/display';
import { css } from 'virtual:stablepay/styles';
import type { Mounted, MountHost } from '../element/MountHost.ts';
import { localesOf } from '../flow/localesOf.ts';
import { mountView } from '../flow/mountView.ts';

/** "We accept USDT and USDC", for product pages and footers. */
export function mount(host: MountHost): Promise<Mounted> {
  return mountView({
    ...host,
    css,
    english: en,
    loadLocale: localesOf(host),
    toView: ({ option }) => <StablePayBadge messages={option} />,
  });
}

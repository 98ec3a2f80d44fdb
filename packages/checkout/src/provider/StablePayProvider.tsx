'use client';

import { systemClock } from '@stablepay/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { DetailsLoader } from '../details/Details.ts';
import type { CheckoutSeams } from '../engine/CheckoutSeams.ts';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';
import { en } from '../messages/en.ts';
import { createCheckoutRegistry } from './createCheckoutRegistry.ts';
import { pageRegistryOf } from './pageRegistries.ts';
import { StablePayContext, type StablePayTheme } from './StablePayContext.ts';

export type StablePayProviderProps = CheckoutSeams & {
  /** Where the merchant's proxy is mounted. Read once, as are `fetch`, `clock` and the like. */
  proxyUrl: string;
  /** Default: `en`. */
  messages?: CheckoutMessages | undefined;
  /** `auto` follows the operating system. Default `auto`. */
  theme?: StablePayTheme | undefined;
  /**
   * Brings what most payers never see. Default: a chunk of its own, loaded when it may be needed.
   * For pages that can't load chunks, see `@stablepay/checkout/details`. Read once.
   */
  loadDetails?: DetailsLoader | undefined;
  children?: ReactNode;
};

const importDetails: DetailsLoader = () => import('../details/loadDetails.tsx');

/**
 * Gives the components below one way to the shop's backend, one language and one theme.
 *
 * @throws ConfigError while rendering a checkout, when `proxyUrl` has the wrong form.
 *
 * @example
 * <StablePayProvider proxyUrl="/api/stablepay">
 *   <StablePayCheckout name="payment" reference="ORD-1001" />
 * </StablePayProvider>
 */
export function StablePayProvider({
  messages = en,
  theme = 'auto',
  loadDetails = importDetails,
  paymentPage,
  children,
  ...seams
}: StablePayProviderProps) {
  const clock = seams.clock ?? systemClock;
  // Read once: a running payment does not change hands. For another proxy, use another `key`.
  const [registry] = useState(() => pageRegistryOf(seams) ?? createCheckoutRegistry(seams));
  const value = useMemo(
    () => ({ registry, clock, loadDetails, messages, theme, paymentPage }),
    [registry, clock, loadDetails, messages, theme, paymentPage],
  );
  return <StablePayContext.Provider value={value}>{children}</StablePayContext.Provider>;
}

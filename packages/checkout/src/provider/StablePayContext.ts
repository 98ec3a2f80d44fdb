'use client';

import type { Clock } from '@stablepay/core';
import { createContext } from 'react';
import type { DetailsLoader } from '../details/Details.ts';
import type { PaymentPageWindow } from '../engine/CheckoutSeams.ts';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';
import type { CheckoutRegistry } from './createCheckoutRegistry.ts';

export type StablePayTheme = 'light' | 'dark' | 'auto';

export type StablePayContextValue = {
  registry: CheckoutRegistry;
  clock: Clock;
  loadDetails: DetailsLoader;
  messages: CheckoutMessages;
  theme: StablePayTheme;
  paymentPage: PaymentPageWindow | undefined;
};

export const StablePayContext = createContext<StablePayContextValue | undefined>(undefined);

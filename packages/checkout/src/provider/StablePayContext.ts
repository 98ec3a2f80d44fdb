'use client';

import type { Clock } from '@stablepay/core';
import { createContext } from 'react';
import type { DetailsLoader } from '../details/Details.ts';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';
import type { CheckoutRegistry } from './createCheckoutRegistry.ts';

export type StablePayTheme = 'light' | 'dark' | 'auto';

export type StablePayContextValue = {
  registry: CheckoutRegistry;
  clock: Clock;
  /** Where the shop's proxy is mounted. */
  proxyUrl: string;
  loadDetails: DetailsLoader;
  messages: CheckoutMessages;
  theme: StablePayTheme;
};

export const StablePayContext = createContext<StablePayContextValue | undefined>(undefined);

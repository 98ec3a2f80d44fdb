'use client';

import { ConfigError } from '@stablepay/core';
import { useContext } from 'react';
import { StablePayContext, type StablePayContextValue } from './StablePayContext.ts';

/**
 * What the provider offers.
 *
 * @throws ConfigError `config-missing` outside of a StablePayProvider.
 */
export function useStablePay(): StablePayContextValue {
  const value = useContext(StablePayContext);
  if (value) return value;
  throw new ConfigError({
    code: 'config-missing',
    message: 'StablePayProvider is missing above this component.',
  });
}

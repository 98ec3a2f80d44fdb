'use client';

import { useEffect } from 'react';
import { useStablePay } from '../provider/useStablePay.ts';
import type { FollowAccess } from './FollowAccess.ts';
import { followLink } from './followLink.ts';

/**
 * Follows the payment of a link in the components for this order; see `takeFollowLink`.
 *
 * @throws ValidationError for a reference of the wrong form, ConfigError without a provider.
 */
export function useFollowLink({
  reference,
  access,
}: {
  reference: string;
  access: FollowAccess | undefined;
}): void {
  const { registry } = useStablePay();
  const checkout = registry.get(reference);
  useEffect(() => {
    if (access) followLink({ checkout, access });
  }, [checkout, access]);
}

'use client';

import type { RefundView } from '@stablepay/core';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useStablePay } from '../provider/useStablePay.ts';
import { createHolders } from '../resource/createHolders.ts';
import type { ResourceSnapshot } from '../resource/ResourceSnapshot.ts';
import { createRefund, type CreateRefundParameters, type Refund } from './createRefund.ts';

export type UseRefundParameters = Pick<CreateRefundParameters, 'refundId' | 'token'>;

export type UseRefundReturnType = Omit<ResourceSnapshot<RefundView>, 'value'> &
  Pick<Refund, 'refresh'> & { refund: RefundView | undefined };

const nothing: ResourceSnapshot<RefundView> = { isChecking: false, isLost: false };

/**
 * A refund, live: the last word of the backend, followed until it has ended.
 *
 * @throws ValidationError for a `refundId` of the wrong form, ConfigError without a provider.
 */
export function useRefund({ refundId, token }: UseRefundParameters): UseRefundReturnType {
  const { registry } = useStablePay();
  const { refund, hold } = useMemo(() => {
    const made = createRefund({ ...registry.seams, refundId, token });
    return {
      refund: made,
      hold: createHolders({ onFirst: made.follow, onLast: made.stop }),
    };
  }, [registry, refundId, token]);
  useEffect(hold, [hold]);

  const snapshot = useSyncExternalStore(refund.subscribe, refund.getSnapshot, () => nothing);
  const { refresh } = refund;
  return useMemo(() => {
    const { value, ...rest } = snapshot;
    return { ...rest, refund: value, refresh };
  }, [snapshot, refresh]);
}

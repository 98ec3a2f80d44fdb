import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { shopQueryKey } from '../api/useShop.ts';
import { navigate } from '../routing/navigate.ts';
import type { OrderView } from '../../shared/orderView.ts';

/** Goes on to the order once the shop's own backend calls it paid, which also empties the cart. */
export function useLeaveWhenPaid(order: OrderView | undefined): void {
  const client = useQueryClient();
  const reference = order?.state === 'paid' ? order.reference : undefined;
  useEffect(() => {
    if (reference === undefined) return;
    void client.invalidateQueries({ queryKey: shopQueryKey });
    // Back leads to the cart, not to a checkout that has nothing left to do.
    navigate(`/orders/${reference}`, { replace: true });
  }, [client, reference]);
}

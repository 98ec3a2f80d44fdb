import { useMutation, useQueryClient } from '@tanstack/react-query';
import { parseOrderView } from '../../shared/orderView.ts';
import { navigate } from '../routing/navigate.ts';
import { requestJson } from './requestJson.ts';

/** Turns the cart into an order and goes to its checkout. The same cart gives the same order. */
export function usePlaceOrder() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => requestJson({ path: '/api/orders', method: 'POST', parse: parseOrderView }),
    onSuccess: (order) => {
      client.setQueryData(['order', order.reference], order);
      navigate(`/checkout/${order.reference}`);
    },
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProductId } from '../../shared/products.ts';
import type { ShopCurrency } from '../../shared/shopCurrencies.ts';
import { parseShopView } from '../../shared/shopView.ts';
import { requestJson } from './requestJson.ts';
import { shopQueryKey } from './useShop.ts';

export type ShopChange =
  | { kind: 'quantity'; productId: ProductId; quantity: number }
  | { kind: 'currency'; currency: ShopCurrency };

const toRequest = (change: ShopChange) =>
  change.kind === 'quantity'
    ? { path: `/api/cart/${change.productId}`, body: { quantity: change.quantity } }
    : { path: '/api/currency', body: { currency: change.currency } };

/** Changes the cart or the currency; one change after the other, as they were clicked. */
export function useShopChange() {
  const client = useQueryClient();
  return useMutation({
    scope: { id: 'shop' },
    mutationFn: (change: ShopChange) =>
      requestJson({ ...toRequest(change), method: 'PUT', parse: parseShopView }),
    onSuccess: (shop) => client.setQueryData(shopQueryKey, shop),
  });
}

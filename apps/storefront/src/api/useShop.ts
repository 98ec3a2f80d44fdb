import { useQuery } from '@tanstack/react-query';
import { parseShopView } from '../../shared/shopView.ts';
import { requestJson } from './requestJson.ts';

export const shopQueryKey = ['shop'];

/** Prices and the visitor's cart, in the visitor's currency. */
export function useShop() {
  return useQuery({
    queryKey: shopQueryKey,
    queryFn: () => requestJson({ path: '/api/shop', parse: parseShopView }),
  });
}

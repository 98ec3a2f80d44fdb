import { useQuery } from '@tanstack/react-query';
import { parseOrderView } from '../../shared/orderView.ts';
import { requestJson } from './requestJson.ts';

const askAgainMs = 3_000;
const askForRefundsMs = 15_000;

/** One of the visitor's orders; asks again until it is paid, then seldom: it may be given back. */
export function useOrder({ reference, follow = false }: { reference: string; follow?: boolean }) {
  return useQuery({
    queryKey: ['order', reference],
    queryFn: () => requestJson({ path: `/api/orders/${reference}`, parse: parseOrderView }),
    refetchInterval: ({ state }) => {
      if (!follow) return false;
      return state.data?.state === 'paid' ? askForRefundsMs : askAgainMs;
    },
  });
}

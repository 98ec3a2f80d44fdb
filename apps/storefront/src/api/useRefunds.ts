import { useQuery } from '@tanstack/react-query';
import { parseRefundsView } from '../../shared/refundsView.ts';
import { requestJson } from './requestJson.ts';

const askAgainMs = 15_000;

/** Which refunds an order has; how far each is, its own component asks. */
export function useRefunds(reference: string) {
  return useQuery({
    queryKey: ['refunds', reference],
    queryFn: () =>
      requestJson({ path: `/api/orders/${reference}/refunds`, parse: parseRefundsView }),
    refetchInterval: askAgainMs,
  });
}

import { useQuery } from '@tanstack/react-query';
import { parseReturnView } from '../../shared/orderView.ts';
import { requestJson } from './requestJson.ts';

const askAgainMs = 1_500;

/** What the backend says about the order somebody comes back from; asks until it is paid. */
export function useReturn(reference: string) {
  return useQuery({
    queryKey: ['return', reference],
    queryFn: () => requestJson({ path: `/api/returns/${reference}`, parse: parseReturnView }),
    refetchInterval: ({ state }) => (state.data?.state === 'paid' ? false : askAgainMs),
  });
}

import { QueryClient } from '@tanstack/react-query';
import { RequestError } from './RequestError.ts';

/** The shop's own query client; the payment components keep theirs to themselves. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 1_000,
        retry: (failures, error) =>
          failures < 3 &&
          (!(error instanceof RequestError) || error.status === 0 || error.status >= 500),
      },
    },
  });
}

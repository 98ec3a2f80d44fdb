import { useQuery } from '@tanstack/react-query';
import { parseMembershipView } from '../../shared/membershipView.ts';
import { requestJson } from './requestJson.ts';

/** The club, and the visitor's membership of it. */
export function useMembership() {
  return useQuery({
    queryKey: ['membership'],
    queryFn: () => requestJson({ path: '/api/membership', parse: parseMembershipView }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

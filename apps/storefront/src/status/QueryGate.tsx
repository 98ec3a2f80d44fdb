import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RequestError } from '../api/RequestError.ts';
import { useMessages } from '../language/useMessages.ts';
import { Missing } from './Missing.tsx';
import { Problem } from './Problem.tsx';

/** Shows the data once it is there; before that a quiet place of the same height, or the fault. */
export function QueryGate<T>({
  query,
  children,
}: {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}) {
  const { loading } = useMessages();
  if (query.data !== undefined) return children(query.data);
  if (query.error instanceof RequestError && query.error.status === 404) return <Missing />;
  if (query.error) return <Problem onRetry={() => void query.refetch()} />;
  return <div className="gate" role="status" aria-label={loading} />;
}

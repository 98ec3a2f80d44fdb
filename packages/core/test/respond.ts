import type { FetchLike } from '../src/transport/defaults.ts';

/** A JSON answer. */
export const respond = (
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response => new Response(JSON.stringify(body), { status, headers });

/** A fetch that never answers and, as the standard says, rejects when it is aborted. */
export const neverAnswers: FetchLike = (_, init) =>
  new Promise((_resolve, reject) => {
    const give = () => reject(new DOMException('This operation was aborted', 'AbortError'));
    init?.signal?.addEventListener('abort', give);
  });

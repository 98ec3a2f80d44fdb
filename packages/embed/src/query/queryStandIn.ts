/**
 * Stands for `@tanstack/react-query` in the script tag's bundle. The checkout uses a query for one
 * thing: that a page's own cache and devtools see its requests. A page without React has neither,
 * so 11 of 43 kB would do nothing. What the engine relies on is here, and no more: one request at a
 * time, given up when it is cancelled, replaced or taken away.
 */
type Keyed = { queryKey: readonly unknown[] };

type QueryOptions<T> = Keyed & {
  queryFn: (context: { signal: AbortSignal }) => Promise<T>;
};

export class QueryClient {
  readonly running = new Map<string, AbortController>();

  async fetchQuery<T>({ queryKey, queryFn }: QueryOptions<T>): Promise<T> {
    this.cancelQueries({ queryKey });
    const key = queryKey.join();
    const controller = new AbortController();
    this.running.set(key, controller);
    try {
      const data = await queryFn({ signal: controller.signal });
      controller.signal.throwIfAborted();
      return data;
    } finally {
      if (this.running.get(key) === controller) this.running.delete(key);
    }
  }

  cancelQueries({ queryKey }: Keyed): void {
    this.running.get(queryKey.join())?.abort();
  }

  removeQueries(query: Keyed): void {
    this.cancelQueries(query);
  }
}

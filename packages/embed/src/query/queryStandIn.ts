/**
 * Stands for `@tanstack/react-query` in the script tag's bundle. The checkout uses a query for one
 * thing: that a page's own cache and devtools see its requests. A page without React has neither,
 * so 11 of 43 kB would do nothing. What the engine relies on is here, and no more: one request at a
 * time, given up when it is cancelled, replaced or no longer observed.
 */
type QueryOptions<T> = {
  queryKey: readonly unknown[];
  queryFn: (context: { signal: AbortSignal }) => Promise<T>;
};

export class QueryClient {
  readonly running = new Map<string, AbortController>();

  cancelQueries({ queryKey }: { queryKey: readonly unknown[] }): void {
    this.running.get(queryKey.join())?.abort();
  }
}

export class QueryObserver<T> {
  readonly #client: QueryClient;
  readonly #options: QueryOptions<T>;

  constructor(client: QueryClient, options: QueryOptions<T>) {
    this.#client = client;
    this.#options = options;
  }

  subscribe(): () => void {
    return () => this.#client.cancelQueries(this.#options);
  }

  async refetch(): Promise<{ data: T }> {
    const { queryKey, queryFn } = this.#options;
    const key = queryKey.join();
    const { running } = this.#client;
    const controller = new AbortController();
    running.get(key)?.abort();
    running.set(key, controller);
    try {
      const data = await queryFn({ signal: controller.signal });
      controller.signal.throwIfAborted();
      return { data };
    } finally {
      if (running.get(key) === controller) running.delete(key);
    }
  }
}

/** What types need it for. */
export const queryOptions = <T>(options: T): T => options;

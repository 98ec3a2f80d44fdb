/**
 * The outcome of `start`, or the signal's reason as soon as it aborts. A fetch that ignores its
 * signal, as some wrappers and polyfills do, can then not hold up the caller.
 */
export function raceSignal<T>({
  start,
  signal,
}: {
  start: () => Promise<T>;
  signal: AbortSignal;
}): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const abort = () => reject(signal.reason as unknown);
    signal.addEventListener('abort', abort, { once: true });
    void start()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort));
  });
}

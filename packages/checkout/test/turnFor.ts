/** Lets the event loop turn for a while: WebCrypto and streams need more than microtasks. */
export async function turnFor(ms: number): Promise<void> {
  const until = performance.now() + ms;
  do {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port2.addEventListener('message', () => {
        port1.close();
        resolve();
      });
      port2.start();
      port1.postMessage(undefined);
    });
  } while (performance.now() < until);
}

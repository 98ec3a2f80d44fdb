/**
 * Options of `http.createServer` under which a slow or silent client is let go of within ten
 * seconds; Node's own defaults wait for minutes. Held status requests are not affected: they have
 * been received long before.
 *
 * @example
 * createServer(nodeServerLimits, toNodeHandler(proxy)).listen(3000);
 */
export const nodeServerLimits = {
  headersTimeout: 8_000,
  requestTimeout: 9_000,
  connectionsCheckingInterval: 500,
  maxHeaderSize: 16 * 1024,
} as const;

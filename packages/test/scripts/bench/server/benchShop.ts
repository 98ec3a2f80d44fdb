import { createServer } from 'node:http';
import { nodeServerLimits, toNodeHandler } from '@stablepay/server/node';
import { createBenchProxy } from './createBenchProxy.ts';
import { tellPort } from './tellPort.ts';

/** The proxy under `node:http` in a process of its own, which says how much memory it takes. */
const proxy = createBenchProxy({ upstream: `http://127.0.0.1:${process.argv[2]}` });
const server = createServer(nodeServerLimits, toNodeHandler(proxy)).listen(0, '127.0.0.1');
tellPort(server);

process.on('message', () => {
  // What is not needed any more does not count; the command line has --expose-gc.
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  server.getConnections((_error, connections) => process.send?.({ rss, heapUsed, connections }));
});

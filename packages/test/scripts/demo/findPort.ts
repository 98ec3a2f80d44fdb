import { createServer } from 'node:net';

const neighbours = 20;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1' }, () => probe.close(() => resolve(true)));
  });

/** The wanted port of 127.0.0.1, the next free one after it, or 0 for any. */
export async function findPort(wanted: number): Promise<number> {
  for (let port = wanted; port < Math.min(wanted + neighbours, 65_536); port += 1) {
    if (await isFree(port)) return port;
  }
  return 0;
}

import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';

export type Door = {
  /** The address people type, without a slash at the end. */
  origin: string;
  /** Hands every request to `fetch` from now on; until then the answer is 503. */
  serve: (fetch: (request: Request) => Promise<Response>) => void;
  close: () => Promise<void>;
};

const notReady = async () =>
  new Response('The shop is starting.', { status: 503, headers: { 'Retry-After': '1' } });

/**
 * Opens a port before there is a shop to serve, because the shop's settings need its own address.
 * Listens on 127.0.0.1 only; whoever types `localhost` is led there. Port 0 takes a free one.
 *
 * @throws the system's error, `EADDRINUSE` when the port is taken.
 */
export async function listen({ port }: { port: number }): Promise<Door> {
  let handle: (request: Request) => Promise<Response> = notReady;
  let origin = '';
  const answer = (request: Request) => {
    const { hostname, pathname, search } = new URL(request.url);
    // The same shop under a name that its list of origins has not got: nothing could be paid.
    if (hostname === 'localhost') return Response.redirect(`${origin}${pathname}${search}`, 307);
    return handle(request);
  };
  // Or it would put its own Request and Response in place of Node's, for all of the process.
  const listener = getRequestListener(answer, { overrideGlobalObjects: false });
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    serve: (fetch) => {
      handle = fetch;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Long-polls would hold the port for half a minute.
        server.closeAllConnections();
      }),
  };
}

import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';

type Handle = (request: Request) => Promise<Response>;

const notReady: Handle = async () => new Response('not ready', { status: 503 });

/** Opens a free port of 127.0.0.1 before there is anything to serve, because pages name it. */
export async function listen(): Promise<{
  origin: string;
  handleWith: (handle: Handle) => void;
  close: () => Promise<void>;
}> {
  let handle = notReady;
  const server = createServer(getRequestListener((request) => handle(request)));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stage has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    handleWith: (wanted) => {
      handle = wanted;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

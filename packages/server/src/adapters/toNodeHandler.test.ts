import { createServer } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { createProxyWorld } from '../../test/createProxyWorld.ts';
import { toNodeHandler } from './toNodeHandler.ts';

const running: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

it('explains itself when a body parser came first', async () => {
  const world = createProxyWorld();
  const handle = toNodeHandler(world.proxy);
  const server = createServer(async (message, response) => {
    for await (const _ of message);
    handle(message, response);
  });
  running.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const answer = await fetch(`http://127.0.0.1:${port}/api/stablepay/webhooks`, {
    method: 'POST',
    body: '{}',
  });
  expect(await answer.json()).toMatchObject({ error: { code: 'body-already-read' } });
});

import { get, type IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from './listen.ts';

const ask = (url: string, host?: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const headers = host === undefined ? {} : { host };
    get(url, { headers, agent: false }, (answer) => resolve(answer.resume())).once('error', reject);
  });

test('serves under its own address, and leads whoever typed localhost there', async () => {
  const door = await listen({ port: 0 });
  try {
    expect((await ask(door.origin)).statusCode).toBe(503);
    door.serve(async ({ url }) => new Response(url));
    expect((await ask(`${door.origin}/checkout`)).statusCode).toBe(200);
    const { port } = new URL(door.origin);
    const { statusCode, headers } = await ask(
      `${door.origin}//evil.test/?a=1`,
      `localhost:${port}`,
    );
    expect([statusCode, headers.location]).toEqual([307, `${door.origin}//evil.test/?a=1`]);
  } finally {
    await door.close();
  }
});

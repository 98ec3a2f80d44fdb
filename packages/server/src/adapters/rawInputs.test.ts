import { afterAll, describe, expect, it } from 'vitest';
import { adapterServers, restoreGlobals } from '../../test/adapterServers.ts';
import { createProxyWorld } from '../../test/createProxyWorld.ts';
import { rawInputs } from '../../test/rawInputs.ts';
import { sendRaw } from '../../test/sendRaw.ts';

afterAll(restoreGlobals);

// Most of the time everybody waits for slow senders to be let go of, so they wait together.
describe.concurrent.each(Object.entries(adapterServers))('the proxy in %s', (_, serve) => {
  it('T22: answers or closes on every raw input, never 5xx', async (context) => {
    const { expect } = context;
    const world = createProxyWorld({ rateLimit: false });
    const { port, close } = await serve(world.proxy);
    context.onTestFinished(close);
    const answers = await Promise.all(
      Object.entries(rawInputs).map(
        async ([name, bytes]) => [name, await sendRaw(port, bytes)] as const,
      ),
    );
    // No status line at all means that the connection was closed, which is an answer, too.
    const bad = answers.filter(
      ([, { status, hung, text }]) =>
        hung || (status ?? 0) >= 500 || (status === undefined && text !== ''),
    );
    expect(
      bad.map(([name, { status, hung, text }]) => ({
        name,
        status,
        hung,
        text: text.slice(0, 80),
      })),
    ).toEqual([]);
    expect(world.upstreamCalls).toEqual([]);
    expect((await fetch(`http://127.0.0.1:${port}/api/stablepay/config`)).status).toBe(200);
  }, 180_000);
});

it('there are at least a hundred raw inputs', () => {
  expect(Object.keys(rawInputs).length).toBeGreaterThanOrEqual(100);
});

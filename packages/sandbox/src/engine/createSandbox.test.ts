import { describe, expect, test } from 'vitest';
import { apiKey, baseUrl, createTestSandbox, secretKey } from '../../test/createTestSandbox.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import type { SandboxStore } from '../store/SandboxStore.ts';
import { createSandbox } from './createSandbox.ts';
import type { SandboxOptions } from './SandboxOptions.ts';

const start = (change: Partial<SandboxOptions>) => () =>
  createSandbox({ baseUrl, merchants: [{ apiKey, secretKey }], ...change });

describe('options', () => {
  test.each([
    ['T14: a live API key', { merchants: [{ apiKey: 'sk_live_0123456789', secretKey }] }],
    ['T14: a live secret', { merchants: [{ apiKey, secretKey: 'sk_live_0123456789abc' }] }],
    ['a key without prefix', { merchants: [{ apiKey: 'key', secretKey }] }],
    ['T08: a short secret', { merchants: [{ apiKey, secretKey: 'short' }] }],
    ['T08: a secret with a newline', { merchants: [{ apiKey, secretKey: `${secretKey}\n` }] }],
    ['no merchant', { merchants: [] }],
    [
      'a key twice',
      {
        merchants: [
          { apiKey, secretKey },
          { apiKey, secretKey },
        ],
      },
    ],
    ['a base address with a path', { baseUrl: 'http://127.0.0.1/api' }],
    ['a base address that is none', { baseUrl: '127.0.0.1:4010' }],
    ['a lifetime of nothing', { sessionLifetimeMs: 0 }],
    ['a lifetime of half a second', { sessionLifetimeMs: 1500 }],
    [
      'a webhook address that is a file',
      { merchants: [{ apiKey, secretKey, webhookUrl: 'file:///x' }] },
    ],
    ['a short control token', { controlToken: 'short' }],
    ['a rate limit of nothing', { rateLimitPerSecond: 0 }],
  ])('%s is refused', (_name, change) => {
    expect(start(change)).toThrow(expect.objectContaining({ family: 'config' }));
  });

  test('T04: no refusal repeats a secret', () => {
    const secret = 'sk_live_THE-SECRET-ITSELF';
    try {
      start({ merchants: [{ apiKey, secretKey: secret }] })();
    } catch (error) {
      expect(String(error)).not.toContain('THE-SECRET-ITSELF');
      return;
    }
    throw new Error('It was accepted.');
  });
});

test('a store that answers later serves as well', async () => {
  const memory = createMemoryStore();
  const later = Object.fromEntries(
    Object.entries(memory).map(([name, call]) => [
      name,
      async (...args: never[]) => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        return (call as (...input: never[]) => unknown)(...args);
      },
    ]),
  ) as unknown as SandboxStore;
  const { create, open, commands, delivered } = createTestSandbox({ store: later });
  const answers = await Promise.all(Array.from({ length: 10 }, () => create({ order_id: 'A' })));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  await commands.pay(await open());
  await commands.settled();
  expect(delivered).toHaveLength(1);
});

test('settings and waiting deliveries go on after a restart', async () => {
  const store = createMemoryStore();
  const first = createTestSandbox({ store });
  first.receiver.answer = async () => new Response(null, { status: 500 });
  await first.commands.moveClock(60_000);
  await first.clock.advance(0);
  first.clock.shiftWallClock(60_000);
  const id = await first.open();
  await first.commands.pay(id);
  await first.commands.settled();
  await first.close();

  const second = createTestSandbox({ store });
  second.clock.shiftWallClock(120_000);
  await second.clock.advance(10_000);
  await second.commands.settled();
  expect(second.commands.settings().clockOffsetMs).toBe(60_000);
  expect(second.delivered).toHaveLength(1);
});

test('a store that fails answers 500 in the envelope and says nothing about itself', async () => {
  const store: SandboxStore = {
    ...createMemoryStore(),
    insertSession: () => {
      throw new Error('disk full: /secret/path');
    },
  };
  const { create } = createTestSandbox({ store });
  const { status, json } = await create();
  expect(status).toBe(500);
  expect(JSON.stringify(json)).not.toContain('secret');
  expect(json).toMatchObject({ error: { type: 'api_error', code: 'internal' } });
});

test('other addresses answer 404, the root says what this is', async () => {
  const { fetch } = createTestSandbox();
  const at = async (path: string) => {
    const response = await fetch(new Request(`${baseUrl}${path}`));
    return [response.status, await response.text()] as const;
  };
  expect((await at('/'))[1]).toContain('no real money');
  for (const path of ['/nothing', '/apiary', '/payment', '/__sandboxes', '/robots.txt']) {
    expect((await at(path))[0]).toBe(404);
  }
});

test('a clock that stands still leaves no timer without webhooks', async () => {
  const { open, clock } = createTestSandbox({ merchants: [{ apiKey, secretKey }] });
  await open();
  await clock.advance(0);
  expect(clock.pendingTimers).toBe(0);
});

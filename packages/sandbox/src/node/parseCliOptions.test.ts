import { describe, expect, test } from 'vitest';
import { parseCliOptions } from './parseCliOptions.ts';

const parse = (args: string[], env: Record<string, string> = {}) => parseCliOptions({ args, env });

test('everything has a flag', () => {
  const args = [
    ['--port', '0'],
    ['--host', '0.0.0.0'],
    ['--base-url', 'http://10.0.0.1:4010'],
    ['--db', 'x.db'],
    ['--api-key', 'sk_test_1'],
    ['--secret-key', 's'],
    ['--webhook-url', 'http://w'],
    ['--webhook-secret', 'ws'],
    ['--control-token', 'c'],
    ['--shop-name', 'Acme'],
    ['--session-lifetime', '60'],
    ['--json'],
  ].flat();
  expect(parse(args)).toEqual({
    help: false,
    json: true,
    start: {
      port: 0,
      host: '0.0.0.0',
      baseUrl: 'http://10.0.0.1:4010',
      db: 'x.db',
      apiKey: 'sk_test_1',
      secretKey: 's',
      webhookUrl: 'http://w',
      webhookSecret: 'ws',
      controlToken: 'c',
      shopName: 'Acme',
      sessionLifetimeMs: 60_000,
    },
  });
});

test('and a variable, which a flag overrules and an empty one does not set', () => {
  const env = {
    STABLEPAY_PORT: '5000',
    STABLEPAY_DB: 'env.db',
    STABLEPAY_API_KEY: 'sk_test_env',
    STABLEPAY_SECRET_KEY: '',
    STABLEPAY_WEBHOOK_URL: 'http://env',
    STABLEPAY_SESSION_LIFETIME: '7',
  };
  expect(parse(['--db', 'flag.db'], env).start).toMatchObject({
    port: 5000,
    db: 'flag.db',
    apiKey: 'sk_test_env',
    secretKey: undefined,
    webhookUrl: 'http://env',
    sessionLifetimeMs: 7000,
  });
});

test('seed, reading, refund delay and more merchants', () => {
  const merchant = '{"apiKey":"sk_test_2","secretKey":"s","id":"two","unknown":1}';
  const args = ['--seed', 'x', '--idempotency', 'conflict', '--refund-delay', '3'];
  expect(parse([...args, '--merchant', merchant, '--merchant', merchant]).start).toMatchObject({
    seed: 'x',
    idempotency: 'conflict',
    refundDelayMs: 3000,
    merchants: [
      { apiKey: 'sk_test_2', secretKey: 's', id: 'two' },
      { apiKey: 'sk_test_2', secretKey: 's', id: 'two' },
    ],
  });
});

test('port 4010 unless told otherwise', () => {
  expect(parse([]).start.port).toBe(4010);
});

describe('mistakes are named', () => {
  test.each([
    [['--prot', '1'], '--prot'],
    [['--port'], '--port'],
    [['--port', '70000'], '--port'],
    [['--port', '-1'], '--port'],
    [['--port', '40a'], '--port'],
    [['--port', '4010.5'], '--port'],
    [['--session-lifetime', 'x'], '--session-lifetime'],
    [['--refund-delay', '-1'], '--refund-delay'],
    [['--idempotency', 'both'], '--idempotency'],
    [['--merchant', '{'], '--merchant'],
    [['--merchant', '{"apiKey":5}'], '--merchant'],
    [['start'], 'start'],
    [['--json=yes'], '--json'],
  ])('%j', (args, name) => {
    expect(() => parse(args)).toThrow(name);
  });

  test('a wrong variable too', () => {
    expect(() => parse([], { STABLEPAY_PORT: 'x' })).toThrow('--port');
  });
});

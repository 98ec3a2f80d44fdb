import { protocolVersion } from '@stablepay/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { createStablePay } from '../client/createStablePay.ts';
import { isProduction } from './isProduction.ts';

type Options = Parameters<typeof createTestContext>[0];

afterEach(() => vi.unstubAllEnvs());

const parse = (options: Options = {}) => createTestContext(options).context;
const day = 24 * 60 * 60 * 1_000;
const live = (secretKey = 'secret-key-0123456789') =>
  createStablePay({
    ...{ apiKey: 'sk_live_0123456789abcdef', secretKey, baseUrl: 'https://api.stablepay.co' },
  });

const refusal = (code: string, words: string) =>
  expect.objectContaining({ code, family: 'config', message: expect.stringContaining(words) });

describe('what a proxy is told', () => {
  it('is filled up with what is usual', () => {
    const context = parse();
    expect(context).toMatchObject({
      basePath: '/api/stablepay',
      deadLetterAfter: 30,
      upstreamReadsPerSecond: 50,
      tokenSecrets: ['token-secret-0123456789'],
      // The client's own key signs deliveries where nothing else is said.
      webhookSecrets: ['secret-key-0123456789'],
      allowedOrigins: ['https://shop.test'],
      returnUrls: { success: 'https://shop.test/orders', cancel: 'https://shop.test/checkout' },
    });
    expect(context.config).toEqual({
      protocol: protocolVersion,
      sandbox: true,
      ...{ currencies: [], networks: [], wallets: [], support: undefined },
      checkoutOrigins: ['https://pay.test'],
      maxWaitSeconds: 25,
      capabilities: ['cancel', 'link', 'pay-form', 'refunds'],
    });
    expect(context.config.sandbox).toBe(true);
  });

  it('is what it says where it says something', () => {
    const said = {
      currencies: [{ code: 'USD' as const }],
      ...{ networks: ['TRON'], wallets: ['MetaMask'], support: { email: 'help@shop.test' } },
      maxWaitSeconds: 0,
    };
    const context = parse({
      ...said,
      resolvePlan: () => undefined,
      webhookSecrets: ['webhook-secret-1234567', 'webhook-secret-7654321'],
      basePath: '/pay_1/a-B',
      upstreamReadsPerSecond: 0,
    });
    expect(context.config).toMatchObject({ ...said, sandbox: true });
    expect(context.config.capabilities).toContain('subscriptions');
    expect(context).toMatchObject({
      webhookSecrets: ['webhook-secret-1234567', 'webhook-secret-7654321'],
      ...{ basePath: '/pay_1/a-B', upstreamReadsPerSecond: 0 },
    });
  });

  it('with a live key is for real, and then without plain http', () => {
    const stablepay = live();
    expect(parse({ stablepay, rateLimit: false }).config.sandbox).toBe(false);
    expect(parse({ allowedOrigins: ['http://shop.test'] }).allowedOrigins).toEqual([
      'http://shop.test',
    ]);
    for (const name of ['allowedOrigins', 'checkoutOrigins']) {
      expect(() => parse({ stablepay, [name]: ['http://shop.test'] })).toThrow(
        refusal('config-invalid', `${name}[0] must be an exact origin`),
      );
    }
  });

  it.each([
    ['resolveOrder', 'resolveOrder is not set'],
    ['returnUrls', 'returnUrls is not set'],
    ['allowedOrigins', 'allowedOrigins has no origin'],
    ['checkoutOrigins', 'checkoutOrigins has no origin'],
  ])('names %s when it is missing', (name, words) => {
    expect(() => parse({ [name]: undefined })).toThrow(refusal('config-missing', words));
  });

  it.each(['tokenSecrets', 'webhookSecrets'])('names a secret of %s that is none', (name) => {
    expect(() => parse({ [name]: [] })).toThrow(
      refusal('config-missing', `${name} has no secret.`),
    );
    const second = { [name]: ['good-secret-0123456789', undefined] };
    expect(() => parse(second)).toThrow(refusal('config-missing', `${name}[1] is not set`));
    expect(() => parse({ [name]: ['short'] })).toThrow(
      refusal('secret-weak', `${name}[0] is shorter`),
    );
  });

  it.each(['success', 'cancel'] as const)('names the address of %s that is none', (name) => {
    const good = { success: 'https://shop.test/', cancel: 'https://shop.test/' };
    expect(() => parse({ returnUrls: { ...good, [name]: '/orders' } })).toThrow(
      refusal('config-invalid', `returnUrls.${name} must be`),
    );
  });

  it.each(['/', '', 'api', '/api/', '/api//x', '/a b', '/api?x', 'x/api', '/api\n'])(
    'does not answer below %j',
    (basePath) => {
      expect(() => parse({ basePath })).toThrow(
        refusal('config-invalid', 'basePath must look like /api/stablepay'),
      );
    },
  );

  it.each([
    ['retentionDays', 30, 4_000],
    ['deadLetterAfter', 1, 1_000],
    ['upstreamReadsPerSecond', 0, 1_000],
    ['maxWaitSeconds', 0, 30],
  ])('has %s from %i to %i', (name, least, most) => {
    for (const value of [least, most]) expect(() => parse({ [name]: value })).not.toThrow();
    for (const value of [least - 1, most + 1, least + 0.5, Number.NaN]) {
      expect(() => parse({ [name]: value })).toThrow(
        refusal('config-invalid', `${name} must be an integer from ${least} to ${most}.`),
      );
    }
  });

  it.each([
    [undefined, 400],
    [30, 30],
  ])('keeps records for as many days as it says: %s', async (retentionDays, days) => {
    const { context, clock } = createTestContext({ retentionDays });
    const askedAmount = { minor: 1, currency: 'USD' } as const;
    const record = { reference: 'ORD-1', attempts: [], askedAmount };
    await context.store.writeOrder({ record, expected: undefined });
    await clock.advance(days * day - 1);
    expect(await context.store.readOrder('ORD-1')).toBeDefined();
    await clock.advance(1);
    expect(await context.store.readOrder('ORD-1')).toBeUndefined();
  });
});

describe('T14: a test key in production', () => {
  it('is refused, unless it is asked for by name', () => {
    const options = { stablepay: parse().stablepay, rateLimit: false as const };
    expect(isProduction()).toBe(false);
    vi.stubEnv('NODE_ENV', 'production');
    expect(isProduction()).toBe(true);
    expect(() => parse(options)).toThrow(
      refusal('config-invalid', 'The API key is a test key, and NODE_ENV is production'),
    );
    expect(() => parse(options)).toThrow('Set allowTestKey where that is what you want');
    expect(() => parse({ ...options, allowTestKey: true })).not.toThrow();
    expect(() => parse({ ...options, stablepay: live() })).not.toThrow();
  });

  it('is what a runtime without a process can not be', () => {
    vi.stubGlobal('process', undefined);
    const without = isProduction();
    vi.stubGlobal('process', {});
    const bare = isProduction();
    vi.unstubAllGlobals();
    expect([without, bare]).toEqual([false, false]);
  });
});

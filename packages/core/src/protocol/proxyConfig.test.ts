import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { parseProxyConfig, type ProxyConfig } from './proxyConfig.ts';

const config: ProxyConfig = {
  protocol: 1,
  sandbox: true,
  currencies: [{ code: 'USD', minimum: 100, maximum: 1_000_000 }, { code: 'JPY' }],
  networks: ['tron', 'ethereum'],
  wallets: [],
  checkoutOrigins: ['https://pay.stablepay.test'],
  maxWaitSeconds: 25,
  support: { email: 'help@shop.test' },
  capabilities: ['cancel'],
};

test('survives the way through JSON', () => {
  expect(parseProxyConfig(JSON.parse(JSON.stringify(config)))).toEqual(config);
});

test.each([
  ['protocol', [undefined, 0, '1', 1.5]],
  ['sandbox', [undefined, null, 1, 'true']],
  ['currencies', [undefined, {}, [null], ['USD'], [{}], [{ code: 'USD', minimum: '1' }]]],
  ['networks', [undefined, 'tron', [1], ['']]],
  ['wallets', [undefined, [null]]],
  ['checkoutOrigins', [undefined, 'https://pay.test', [1]]],
  ['maxWaitSeconds', [undefined, -1, 31, 1.5, '25']],
  ['support', [null, 'x', { email: 1 }]],
  ['capabilities', [undefined, {}, [{}]]],
])('a wrong %s is refused by its name', (field, values) => {
  for (const value of values) {
    expect(() => parseProxyConfig({ ...config, [field]: value })).toThrow(
      expect.objectContaining({ path: expect.stringMatching(new RegExp(`^config\\.${field}`)) }),
    );
  }
});

test('any value is read or refused with an error of ours', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(config)), fc.anything(), (field, value) => {
      try {
        parseProxyConfig({ ...config, [field]: value });
      } catch (error) {
        expect(error).toMatchObject({ code: 'invalid-input' });
      }
    }),
    { numRuns: runs(3_000) },
  );
});

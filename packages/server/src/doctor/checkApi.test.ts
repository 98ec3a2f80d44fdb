import { createTestClock, type FetchLike } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { checkApi } from './checkApi.ts';
import { checkOrigins } from './checkOrigins.ts';
import { checkSecrets } from './checkSecrets.ts';
import type { DoctorEnvironment } from './runDoctor.ts';

const keys: DoctorEnvironment = {
  STABLEPAY_API_KEY: 'sk_test_0123456789abcdef',
  STABLEPAY_SECRET_KEY: 'secret-key-0123456789',
  STABLEPAY_TOKEN_SECRET: 'token-secret-0123456789',
  STABLEPAY_BASE_URL: 'https://sandbox.test',
};
const clock = createTestClock();
const says = (part: string): unknown => expect.stringContaining(part);

/** What the doctor finds where StablePay answers like this. */
async function examine(status: number, code?: string, aheadMs: number | undefined = 0) {
  const asked: string[] = [];
  const fetch: FetchLike = async (input) => {
    asked.push(input);
    const date = aheadMs === undefined ? 'never' : new Date(clock.now() + aheadMs).toUTCString();
    const error = { type: 'invalid_request_error', code };
    return Response.json({ error }, { status, headers: { Date: date } });
  };
  const findings = await checkApi({ env: keys, fetch, clock });
  expect(asked).toEqual(['https://sandbox.test/api/v1/checkout/sessions/doctor_no_such_session']);
  return findings;
}

const answers = { name: 'api', outcome: 'ok', detail: 'https://sandbox.test answers.' };
const accepted = { name: 'signature', outcome: 'ok', detail: 'A signed request was accepted.' };
const right = (seconds: number) => ({
  ...{ name: 'clock', outcome: 'ok', detail: `Within ${seconds} s of the API.` },
});

describe('what the doctor says of StablePay', () => {
  it('is that all is well where it knows only the session not', async () => {
    expect(await examine(404, 'resource_missing')).toEqual([answers, accepted, right(0)]);
  });

  it('is that all is well where it knows the session, however that came to be', async () => {
    const fetch: FetchLike = async () =>
      Response.json({
        ...{ id: 'doctor_no_such_session', url: 'https://pay.test/x', amount_total: 1 },
        ...{ currency: 'usd', payment_status: 'expired', created: 1, expires_at: 2 },
      });
    const untold = { name: 'clock', outcome: 'skipped', detail: says('sent no date') };
    expect(await checkApi({ env: keys, fetch, clock })).toEqual([answers, accepted, untold]);
  });

  it('is which of the two keys is wrong', async () => {
    expect(await examine(401, 'api_key_invalid')).toEqual([
      answers,
      {
        ...{ name: 'signature', outcome: 'failed', detail: says('does not know the API key') },
        fix: says('API key of the right store and environment'),
      },
      right(0),
    ]);
    expect(await examine(401, 'signature_invalid')).toEqual([
      answers,
      {
        ...{ name: 'signature', outcome: 'failed', detail: says('refuses the signature') },
        fix: says('secret key that belongs to this API key'),
      },
      right(0),
    ]);
  });

  it('is that it could not answer this time', async () => {
    expect(await examine(500)).toEqual([
      {
        ...{ name: 'api', outcome: 'failed', detail: says('status 500') },
        fix: says('ask StablePay with the request id'),
      },
      right(0),
    ]);
  });

  it('is that it can not be reached', async () => {
    const fetch = () => Promise.reject(new TypeError('no such host'));
    expect(await checkApi({ env: keys, fetch, clock })).toEqual([
      {
        ...{ name: 'api', outcome: 'failed', detail: says('connection could not be made') },
        fix: says('https://sandbox.test is right and reachable from this server'),
      },
      { name: 'clock', outcome: 'skipped', detail: says('sent no date') },
    ]);
  });
});

describe('what the doctor says of the clock', () => {
  const wrong = {
    ...{ name: 'clock', outcome: 'failed', detail: says('clock of this server is wrong') },
    fix: says('time synchronisation'),
  };

  it.each([60_000, -60_000])('is that %d ms are near enough', async (aheadMs) => {
    expect((await examine(404, 'resource_missing', aheadMs)).at(-1)).toEqual(right(60));
  });

  it.each([61_000, -61_000])('is that %d ms are too many', async (aheadMs) => {
    expect((await examine(404, 'resource_missing', aheadMs)).at(-1)).toEqual(wrong);
  });

  it('is that it is wrong where StablePay says so, and nothing about the keys', async () => {
    expect(await examine(401, 'timestamp_out_of_range')).toEqual([answers, wrong]);
  });

  it('is nothing where StablePay tells no time', async () => {
    expect((await examine(404, 'resource_missing', Number.NaN)).at(-1)).toEqual({
      ...{ name: 'clock', outcome: 'skipped', detail: 'The API sent no date to compare with.' },
    });
  });
});

describe('what the doctor says of keys', () => {
  it('is for which mode and address they are', () => {
    expect(checkSecrets(keys)).toEqual({
      ...{ name: 'keys', outcome: 'ok', detail: 'A test key for https://sandbox.test.' },
    });
  });

  it.each([
    ['STABLEPAY_API_KEY', 'apiKey'],
    ['STABLEPAY_SECRET_KEY', 'secretKey'],
    ['STABLEPAY_TOKEN_SECRET', 'STABLEPAY_TOKEN_SECRET'],
  ])('is that %s is missing or weak, and what to set', (name, detail) => {
    for (const value of [undefined, 'short']) {
      const finding = checkSecrets({ ...keys, [name]: value });
      expect(finding).toMatchObject({ name: 'keys', outcome: 'failed' });
      expect(finding.detail).toContain(detail);
      expect(finding.fix).toContain('STABLEPAY_API_KEY, STABLEPAY_SECRET_KEY and');
      expect(finding.fix).toContain('random bytes) in the environment');
    }
  });

  it('is that the address is none', () => {
    const finding = checkSecrets({ ...keys, STABLEPAY_BASE_URL: 'http://sandbox.test' });
    expect(finding).toMatchObject({ outcome: 'failed', detail: says('https origin') });
  });
});

describe('what the doctor says of origins', () => {
  const lists = (allowed?: string, key = 'sk_test_0123456789abcdef') =>
    checkOrigins({
      ...{ STABLEPAY_API_KEY: key, STABLEPAY_CHECKOUT_ORIGINS: 'https://pay.test' },
      ...{ STABLEPAY_ALLOWED_ORIGINS: allowed },
    });

  it('is what the lists hold', () => {
    expect(lists(' https://shop.test, ,https://www.shop.test,')).toEqual([
      {
        ...{ name: 'origins', outcome: 'ok' },
        detail: 'STABLEPAY_ALLOWED_ORIGINS: https://shop.test, https://www.shop.test',
      },
      { name: 'origins', outcome: 'ok', detail: 'STABLEPAY_CHECKOUT_ORIGINS: https://pay.test' },
    ]);
  });

  it.each([undefined, '', ' , ', 'shop.test'])('is what to set instead of %j', (allowed) => {
    expect(lists(allowed)[0]).toEqual({
      ...{ name: 'origins', outcome: 'failed', detail: says('STABLEPAY_ALLOWED_ORIGINS') },
      fix: says('Set STABLEPAY_ALLOWED_ORIGINS to exact origins with commas'),
    });
  });

  it('is the same where nothing is set and where nothing is in it', () => {
    expect(lists(undefined)[0]).toEqual(lists('')[0]);
  });

  it('is that http is for tests', () => {
    expect(lists('http://shop.test')[0]?.outcome).toBe('ok');
    expect(lists('http://shop.test', 'sk_live_0123456789')[0]?.outcome).toBe('failed');
    expect(lists('http://shop.test', 'not sk_live_')[0]?.outcome).toBe('ok');
  });
});

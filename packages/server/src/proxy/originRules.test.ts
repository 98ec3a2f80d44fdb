import { describe, expect, it } from 'vitest';
import { corsHeaders, parseCaller, preflightHeaders } from './originRules.ts';
import { parseOrigins } from './parseOrigins.ts';
import { parseReturnUrl, toReturnUrl } from './toReturnUrl.ts';

const shop = 'https://shop.test';
const call = (headers: Record<string, string>, changesState: boolean) =>
  parseCaller({ headers: new Headers(headers), allowedOrigins: [shop], changesState });
const refusal = expect.objectContaining({
  ...{ code: 'origin-refused', status: 403 },
  message: expect.stringContaining('not on the list of allowed origins'),
});

describe('T20: who may call', () => {
  it.each([true, false])(
    'is a page on the list, also where it changes something: %s',
    (changes) => {
      expect(call({ Origin: shop }, changes)).toEqual({ origin: shop });
    },
  );

  it.each([true, false])('is a page of the same origin, by the browser’s word: %s', (changes) => {
    for (const Origin of ['https://other.test', undefined]) {
      const headers = { 'Sec-Fetch-Site': 'same-origin', ...(Origin && { Origin }) };
      expect(call(headers, changes)).toEqual({ origin: undefined });
    }
  });

  it.each(['https://evil.test', 'https://shop.test.evil.test', 'http://shop.test', 'null', ''])(
    'is nobody by the origin %j, whether or not something changes',
    (Origin) => {
      for (const changes of [true, false]) expect(() => call({ Origin }, changes)).toThrow(refusal);
    },
  );

  it('is, without an origin, whoever only looks', () => {
    expect(call({}, false)).toEqual({ origin: undefined });
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect(() => call({ 'Sec-Fetch-Site': site }, true)).toThrow(refusal);
    }
  });
});

describe('what a browser is told', () => {
  it('lets the page of the list read it, and no other', () => {
    expect(corsHeaders({ origin: undefined })).toEqual({});
    expect(corsHeaders({ origin: shop })).toEqual({
      'Access-Control-Allow-Origin': shop,
      'Access-Control-Expose-Headers': 'ETag, Retry-After, Date, X-Request-Id',
    });
  });

  it('before a call: method and headers of the route, for two hours', () => {
    const common = {
      'Access-Control-Allow-Headers': 'Authorization, If-None-Match, Content-Type',
      'Access-Control-Max-Age': '7200',
    };
    expect(preflightHeaders({ origin: shop }, 'POST')).toEqual({
      ...{ ...corsHeaders({ origin: shop }), ...common },
      ...{ 'Access-Control-Allow-Methods': 'POST', Allow: 'POST, OPTIONS' },
    });
    expect(preflightHeaders({ origin: undefined }, 'GET')).toEqual({
      ...{ ...common, 'Access-Control-Allow-Methods': 'GET', Allow: 'GET, OPTIONS' },
    });
  });
});

describe('a list of origins', () => {
  const parse = (value: string, allowHttp = false) => parseOrigins([value], 'origins', allowHttp);

  it('has exact origins only', () => {
    expect(parse('https://shop.test:8443')).toEqual(['https://shop.test:8443']);
    for (const value of ['*', 'null', 'https://*.shop.test', 'https://shop.test/', 'shop.test']) {
      expect(() => parse(value, true)).toThrow(
        expect.objectContaining({
          ...{ code: 'config-invalid', message: expect.stringContaining('origins[0] must be an') },
        }),
      );
    }
    const second = () => parseOrigins([shop, 'x'], 'origins', true);
    expect(second).toThrow('origins[1] must be an exact origin such as https://shop.example.');
  });

  it('has plain http where no real money is at stake', () => {
    expect(parse('http://shop.test', true)).toEqual(['http://shop.test']);
    expect(() => parse('http://shop.test')).toThrow('http is not allowed with a live key');
    expect(() => parse('ftp://shop.test', true)).toThrow('must be an exact origin');
  });

  it.each([undefined, []])('is there: %j is none', (values) => {
    expect(() => parseOrigins(values, 'origins', true)).toThrow(
      expect.objectContaining({
        ...{ code: 'config-missing', message: expect.stringContaining('origins has no origin') },
      }),
    );
  });
});

describe('where a payer returns to', () => {
  it.each(['https://shop.test/o', 'http://localhost:3000/', 'http://127.0.0.1/', 'http://[::1]/'])(
    'may be %s',
    (value) => {
      expect(parseReturnUrl(value, 'returnUrls.success')).toBe(value);
    },
  );

  it.each(['http://shop.test/', '/orders', 'javascript:alert(1)', 'ftp://localhost/', ''])(
    'may not be %j',
    (value) => {
      expect(() => parseReturnUrl(value, 'returnUrls.success')).toThrow(
        expect.objectContaining({
          code: 'config-invalid',
          message: expect.stringContaining('returnUrls.success must be an absolute https address'),
        }),
      );
    },
  );

  it('T21: has the reference in it as text', () => {
    expect(toReturnUrl(`${shop}/{reference}?r={reference}`, 'a/../b?c#d')).toBe(
      `${shop}/a%2F..%2Fb%3Fc%23d?r=a%2F..%2Fb%3Fc%23d`,
    );
  });
});

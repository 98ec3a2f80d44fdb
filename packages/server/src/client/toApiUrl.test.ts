import { describe, expect, it } from 'vitest';
import { type Endpoint, endpoints } from './endpoints.ts';
import { toApiUrl } from './toApiUrl.ts';

const baseUrl = new URL('https://api.test');
const retrieve = endpoints['paymentSessions.retrieve'];

describe('the address of a call', () => {
  it('is that of its endpoint, with the id in its place and what is asked behind it', () => {
    const cancel = endpoints['paymentSessions.cancel'];
    expect(toApiUrl({ baseUrl, endpoint: cancel, id: 'cs_1-A' })).toBe(
      'https://api.test/api/v1/checkout/sessions/cs_1-A/cancel',
    );
    const query = { status: 'a b&c=d', limit: 5, customer: undefined };
    expect(toApiUrl({ baseUrl, endpoint: endpoints['invoices.list'], query })).toBe(
      'https://api.test/api/v1/invoices?status=a+b%26c%3Dd&limit=5',
    );
    expect(toApiUrl({ baseUrl, endpoint: endpoints['invoices.list'] })).toBe(
      'https://api.test/api/v1/invoices',
    );
  });

  it.each(['..', 'a/b', '%2e', 'a?b', 'a#b', '', undefined])('T17: has no id %j', (id) => {
    expect(() => toApiUrl({ baseUrl, endpoint: retrieve, id })).toThrow(
      expect.objectContaining({ family: 'validation' }),
    );
  });

  it.each(['//evil.test/x', '/a/../b', '/a?b', '/a#b', 'https://evil.test/'])(
    'T17: is refused where the template %j leads elsewhere',
    (path) => {
      const endpoint: Endpoint = { ...retrieve, path };
      expect(() => toApiUrl({ baseUrl, endpoint })).toThrow(
        expect.objectContaining({
          ...{ code: 'config-invalid', message: expect.stringContaining('left its template') },
        }),
      );
    },
  );
});

import { ApiError, createTestClock, NetworkError, ValidationError } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { answerWithin } from './answerWithin.ts';
import { resourceNotFound } from './authorizeResource.ts';
import {
  methodNotAllowed,
  retryAfterOf,
  routeNotFound,
  sessionNotFound,
  statusOf,
  toErrorBody,
  toKnownError,
} from './httpErrors.ts';
import { orderNotFound } from './resolveReference.ts';
import { respond, respondJson, respondPage } from './respond.ts';

const everywhere = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  Vary: 'Origin',
};

describe('an answer', () => {
  it('is kept by nobody, framed by nobody and sniffed by nobody', () => {
    expect(respond({ status: 304 })).toEqual({ status: 304, headers: everywhere, body: undefined });
    expect(respondJson({ status: 201, value: { a: 1 }, headers: { ETag: '"1"' } })).toEqual({
      ...{ status: 201, body: '{"a":1}' },
      headers: {
        ...{ ...everywhere, 'Content-Type': 'application/json; charset=utf-8', ETag: '"1"' },
      },
    });
  });

  it('as a page has texts, never markup', () => {
    const { status, headers, body } = respondPage({
      ...{ status: 503, title: `<b>&"'`, text: '</p><script>' },
      headers: { 'Retry-After': '2' },
    });
    expect([status, headers]).toEqual([
      503,
      { ...everywhere, 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '2' },
    ]);
    expect(body).toContain('<title>&lt;b&gt;&amp;&quot;&#39;</title>');
    expect(body).toContain('<h1>&lt;b&gt;&amp;&quot;&#39;</h1>');
    expect(body).toContain('<p>&lt;/p&gt;&lt;script&gt;</p>');
    expect(body).toMatch(/^<!doctype html><html lang="en"><meta charset="utf-8">/);
    expect(body).toContain('<meta name="viewport" content="width=device-width,initial-scale=1">');
    expect(body).not.toContain('<script>');
  });
});

describe('an error, as a browser hears of it', () => {
  const busy = (retryAfterMs?: number) =>
    new ApiError({ code: 'order-busy', message: 'secret', status: 503, retryAfterMs });

  it('is one of ours, or internal with its reason kept inside', () => {
    const known = busy();
    expect(toKnownError(known)).toBe(known);
    const cause = new Error('database password');
    const internal = toKnownError(cause);
    expect(internal).toMatchObject({ code: 'internal', status: 500, cause });
    expect(internal.message).toContain('The payment proxy failed');
    expect(JSON.stringify(toErrorBody(internal, 'r'))).not.toContain('password');
  });

  it('has a code, what to do, and the request’s id; where a field is wrong, which', () => {
    const body = toErrorBody(busy(), 'req-1');
    expect(body).toEqual({
      error: { code: 'order-busy', message: expect.any(String), requestId: 'req-1' },
    });
    expect(JSON.stringify(body)).not.toContain('secret');
    const wrong = new ValidationError({ code: 'invalid-input', path: 'wait', message: 'x' });
    expect(toErrorBody(wrong, 'req-1').error).toMatchObject({ path: 'wait' });
    const fault = new NetworkError({ code: 'connection-failed', message: 'x' });
    expect(toErrorBody(fault, 'req-1').error).not.toHaveProperty('path');
  });

  it('has our own status, not that of somebody else’s API', () => {
    const theirs = new ApiError({ code: 'upstream-failed', message: 'x', status: 500 });
    expect(statusOf(theirs)).toBe(502);
  });

  it.each([
    [undefined, '2'],
    [1, '1'],
    [0, '1'],
    [1_001, '2'],
    [60_000, '60'],
  ])('that passes by itself in %s ms says to come again after %s s', (ms, seconds) => {
    expect(retryAfterOf(busy(ms))).toBe(seconds);
  });

  it('that stays says nothing about coming again', () => {
    expect(retryAfterOf(routeNotFound())).toBeUndefined();
  });

  it('about what is not there says no more than that', () => {
    expect(sessionNotFound()).toMatchObject({
      ...{ code: 'session-not-found', status: 404 },
      message: expect.stringContaining('No session for this id and token'),
    });
    expect(resourceNotFound().message).toContain('Nothing for this id and token');
    expect(orderNotFound().message).toContain('No order or plan of the caller has this reference');
    expect(routeNotFound()).toMatchObject({
      ...{
        code: 'route-not-found',
        path: 'url',
        message: expect.stringContaining('no such route'),
      },
    });
    expect(methodNotAllowed()).toMatchObject({
      ...{ code: 'method-not-allowed', path: 'method' },
      message: expect.stringContaining('another method'),
    });
  });
});

describe('an answer somebody waits for', () => {
  const answer = respond({ status: 200 });

  it('is what was answered in time, and no timer is left', async () => {
    const clock = createTestClock();
    const report = () => Promise.reject(new Error('Nothing is to be reported.'));
    const given = { limitMs: 1_000, clock, report };
    expect(await answerWithin({ answer: Promise.resolve(answer), ...given })).toBe(answer);
    const failed = answerWithin({ answer: Promise.reject(new Error('no')), ...given });
    await expect(failed).rejects.toThrow('no');
    expect(clock.pendingTimers).toBe(0);
  });

  it('T25: is a 503 after the limit; what fails later is reported', async () => {
    const clock = createTestClock();
    const reported: unknown[] = [];
    let fail: (error: unknown) => void = () => undefined;
    const slow = new Promise<typeof answer>((_, reject) => (fail = reject));
    const result = answerWithin({
      ...{ answer: slow, limitMs: 1_000, clock },
      report: async (error) => void reported.push(error),
    }).catch((error: unknown) => error);
    await clock.advance(999);
    expect(clock.pendingTimers).toBe(1);
    await clock.advance(1);
    expect(await result).toMatchObject({
      ...{ code: 'order-busy', status: 503, retryAfterMs: 2_000 },
      message: expect.stringContaining('longer than a page should wait'),
    });
    expect(reported).toEqual([]);
    fail('too late');
    await clock.advance(0);
    expect(reported).toEqual(['too late']);
  });
});

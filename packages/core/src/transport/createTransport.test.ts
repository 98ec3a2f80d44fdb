import { describe, expect, test } from 'vitest';
import { neverAnswers, respond } from '../../test/respond.ts';
import { parseRecord } from '../parsing/fields.ts';
import { createTestClock } from '../time/createTestClock.ts';
import {
  createTransport,
  type TransportOptions,
  type TransportRequest,
} from './createTransport.ts';
import type { FetchLike } from './defaults.ts';
import { toProxyError } from './toProxyError.ts';

type Value = { answer: unknown };

function setUp(fetch: FetchLike, options: TransportOptions = {}) {
  const clock = createTestClock();
  const transport = createTransport({ fetch, clock, ...options });
  const request = (changes: Partial<TransportRequest<Value>> = {}) =>
    transport.request<Value>({
      url: 'https://shop.test/api/stablepay/config',
      timeoutMs: 8_000,
      parse: (body) => ({ answer: parseRecord(body, 'body')['answer'] }),
      toError: toProxyError,
      ...changes,
    });
  return { clock, request };
}

const failing = (error: Error) => setUp(() => Promise.reject(error));
const network = (code: string) => expect.objectContaining({ family: 'network', code });

/** A body that sends its pieces and then stays open. */
const openBody = (...pieces: string[]) =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
    },
  });

describe('a request', () => {
  test('is sent once, without cache and without following redirects', async () => {
    const sent: [string, RequestInit | undefined][] = [];
    const { request } = setUp((url, init) => {
      sent.push([url, init]);
      return Promise.resolve(respond({ answer: 42 }));
    });
    const headers = { 'content-type': 'application/json' };
    const answer = await request({ method: 'POST', body: '{"reference":"1"}', headers });
    expect(answer).toMatchObject({ kind: 'ok', status: 200, value: { answer: 42 } });
    expect(sent).toEqual([
      [
        'https://shop.test/api/stablepay/config',
        expect.objectContaining({
          method: 'POST',
          body: '{"reference":"1"}',
          headers,
          redirect: 'error',
          cache: 'no-store',
        }),
      ],
    ]);
  });

  test('without a body sends none', async () => {
    let init: RequestInit | undefined;
    const { request } = setUp((_, sent) => {
      init = sent;
      return Promise.resolve(respond({}));
    });
    await request();
    expect(init).not.toHaveProperty('body');
    expect(init).toMatchObject({ method: 'GET' });
  });

  test('leaves no timer and no listener behind', async () => {
    const outer = new AbortController();
    let listeners = 0;
    const { signal } = outer;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...args);
    };
    const { clock, request } = setUp(() => Promise.resolve(respond({ answer: 1 })));
    await request({ signal });
    expect([clock.pendingTimers, listeners]).toEqual([0, 0]);
  });

  test('304 is an answer of its own, without a body', async () => {
    const headers = { etag: '"7"' };
    const { request } = setUp(() => Promise.resolve(new Response(null, { status: 304, headers })));
    const answer = await request();
    expect(answer).toMatchObject({ kind: 'not-modified', status: 304 });
    expect(answer.headers.get('etag')).toBe('"7"');
  });
});

describe('time', () => {
  test('no answer in time is a timeout', async () => {
    const { clock, request } = setUp(neverAnswers);
    const outcome = request().catch((error: unknown) => error);
    await clock.advance(7_999);
    expect(clock.pendingTimers).toBe(1);
    await clock.advance(1);
    expect(await outcome).toEqual(network('timeout'));
    expect(clock.pendingTimers).toBe(0);
  });

  test('T25: the timeout covers the body to its last byte', async () => {
    const { clock, request } = setUp(() => Promise.resolve(new Response(openBody('{"answer":'))));
    const outcome = request().catch((error: unknown) => error);
    await clock.advance(8_000);
    expect(await outcome).toEqual(network('timeout'));
  });

  test('T25: a fetch that ignores its signal cannot hang the caller', async () => {
    const { clock, request } = setUp(() => new Promise<Response>(() => undefined));
    const outcome = request().catch((error: unknown) => error);
    await clock.advance(8_000);
    expect(await outcome).toEqual(network('timeout'));
  });

  test('giving up is not a timeout, before, during and after the headers', async () => {
    const early = new AbortController();
    early.abort();
    await expect(setUp(neverAnswers).request({ signal: early.signal })).rejects.toEqual(
      network('aborted'),
    );

    const during = new AbortController();
    const waiting = setUp(neverAnswers).request({ signal: during.signal });
    during.abort();
    await expect(waiting).rejects.toEqual(network('aborted'));

    const late = new AbortController();
    const reading = setUp(() => Promise.resolve(new Response(openBody('{')))).request({
      signal: late.signal,
    });
    setTimeout(() => late.abort(), 5);
    await expect(reading).rejects.toEqual(network('aborted'));
  });

  test('giving up in the very moment the headers arrive ends it too', async () => {
    const outer = new AbortController();
    const { request } = setUp(() => {
      const response = new Response(openBody('{'));
      void Promise.resolve().then(() => outer.abort());
      return Promise.resolve(response);
    });
    await expect(request({ signal: outer.signal })).rejects.toEqual(network('aborted'));
  });
});

describe('what something in between may answer', () => {
  const answering = (body: BodyInit | null, init: ResponseInit = {}) =>
    setUp(() => Promise.resolve(new Response(body, init))).request();
  const html = '<!doctype html><title>Sign in to the Wi-Fi</title>';

  test('T43: HTML with status 200 from a captive portal is a fault and never an answer', async () => {
    const headers = { 'content-type': 'text/html' };
    await expect(answering(html, { headers })).rejects.toMatchObject({
      code: 'unexpected-answer',
      status: 200,
      retryable: true,
    });
  });

  test.each([
    ['truncated JSON', '{"answer": 4'],
    ['an empty body', ''],
    ['JSON of another form', '[1,2,3]'],
    ['a bare null', 'null'],
  ])('%s is a fault', async (_, body) => {
    await expect(answering(body)).rejects.toEqual(network('unexpected-answer'));
  });

  test('a status without a body is a fault', async () => {
    await expect(answering(null, { status: 204 })).rejects.toEqual(network('unexpected-answer'));
  });

  test.each([301, 400, 401, 403, 404, 410, 429, 500, 502, 503])(
    'status %d without our error body is a fault on the way, not the word of the proxy',
    async (status) => {
      await expect(answering(html, { status })).rejects.toMatchObject({
        code: 'unexpected-answer',
        status,
        retryable: true,
      });
    },
  );

  test('our own error body is the word of the proxy', async () => {
    const body = JSON.stringify({ error: { code: 'session-not-found', message: 'x' } });
    const headers = { 'retry-after': '7', 'x-request-id': 'req_1' };
    await expect(answering(body, { status: 404, headers })).rejects.toMatchObject({
      family: 'api',
      code: 'session-not-found',
      status: 404,
      retryAfterMs: 7_000,
      requestId: 'req_1',
    });
  });

  test('an answer that is too large is not read to its end', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1_000;
        controller.enqueue(new Uint8Array(1_000).fill(32));
      },
    });
    const { request } = setUp(() => Promise.resolve(new Response(endless)), { maxBytes: 10_000 });
    await expect(request()).rejects.toEqual(network('unexpected-answer'));
    expect(sent).toBeLessThan(20_000);
  });

  test('an answer of exactly the limit is read, counted in bytes', async () => {
    const body = JSON.stringify({ answer: 'ü'.repeat(10) });
    const maxBytes = new TextEncoder().encode(body).byteLength;
    const read = (limit: number) =>
      setUp(() => Promise.resolve(new Response(body)), { maxBytes: limit }).request();
    await expect(read(maxBytes)).resolves.toMatchObject({ kind: 'ok' });
    await expect(read(maxBytes - 1)).rejects.toEqual(network('unexpected-answer'));
  });

  test('characters cut in two between chunks arrive whole', async () => {
    const bytes = new TextEncoder().encode('{"answer":"付款 ✓"}');
    const pieces = [...bytes].map((byte) => Uint8Array.of(byte));
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });
    await expect(answering(body)).resolves.toMatchObject({ value: { answer: '付款 ✓' } });
  });

  test('a connection that breaks in the body is a fault', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"answer":'));
        controller.error(new TypeError('terminated'));
      },
    });
    await expect(answering(body)).rejects.toEqual(network('connection-failed'));
  });
});

describe('the connection', () => {
  test('T43: DNS, CORS and refused connections look alike', async () => {
    await expect(failing(new TypeError('Failed to fetch')).request()).rejects.toEqual(
      network('connection-failed'),
    );
  });

  test('a device that is offline says so', async () => {
    const { request } = setUp(() => Promise.reject(new TypeError('Failed to fetch')), {
      isOnline: () => false,
    });
    await expect(request()).rejects.toEqual(network('offline'));
  });

  test('a fetch that throws at once is caught too', async () => {
    const { request } = setUp(() => {
      throw new TypeError('not a function');
    });
    await expect(request()).rejects.toEqual(network('connection-failed'));
  });

  test('no message repeats the address, a header or a body', async () => {
    const headers = { authorization: 'Bearer tok_secret' };
    const { request } = failing(new TypeError('Failed to fetch'));
    const error = await request({ headers, url: 'https://shop.test/?key=tok_secret' }).catch(
      (thrown: unknown) => thrown,
    );
    expect(JSON.stringify([String(error), error])).not.toContain('tok_secret');
  });
});

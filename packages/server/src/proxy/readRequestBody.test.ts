import { createTestClock } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import type { BodyReading } from './ProxyRequest.ts';
import { mediaTypeOf, readJsonBody, readRequestBody } from './readRequestBody.ts';
import { toProxyRequest } from './toProxyRequest.ts';

const requestOf = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  toProxyRequest(new Request('https://shop.test/x', { method: 'POST', body, headers }), {});

const refusal = (code: string, words: string, path = 'body') =>
  expect.objectContaining({ code, path, message: expect.stringContaining(words) });

const read = (request: ReturnType<typeof requestOf>, limit = 10) =>
  readRequestBody({ request, limit, clock: createTestClock() });

/** A body that comes when the test says so. */
function createSlow() {
  let settle: { resolve: (bytes?: Uint8Array) => void; reject: (error: Error) => void } | undefined;
  let isCanceled = false;
  const bytes = new Promise<Uint8Array | undefined>((resolve, reject) => {
    settle = { resolve, reject };
  });
  const reading: BodyReading = {
    bytes,
    cancel: () => {
      isCanceled = true;
      settle?.resolve();
    },
  };
  const request = Object.create(requestOf(null), { readBody: { value: () => reading } });
  const clock = createTestClock();
  const result = readRequestBody({ request, limit: 10, clock }).catch((error: unknown) => error);
  return { clock, result, settle: () => settle, isCanceled: () => isCanceled };
}

describe('T22: the bytes of a body', () => {
  it('are those up to the limit', async () => {
    expect(await read(requestOf('x'.repeat(10)))).toHaveLength(10);
    expect(await read(requestOf('x'.repeat(10), { 'Content-Length': '10' }))).toHaveLength(10);
    expect(await read(requestOf(null))).toHaveLength(0);
  });

  it('are refused beyond it, by what is said or by what comes', async () => {
    const words = 'The body has more than 10 bytes.';
    await expect(read(requestOf('x'.repeat(11)))).rejects.toThrow(refusal('body-too-large', words));
    const said = requestOf('x', { 'Content-Length': '11' });
    await expect(read(said)).rejects.toThrow(refusal('body-too-large', words));
    expect(said.bodyUsed).toBe(false);
  });

  it('that somebody has read before are a fault of the shop, which is told what to do', async () => {
    const request = requestOf('{}');
    await request.standard.text();
    await expect(read(request)).rejects.toThrow(
      expect.objectContaining({
        ...{ family: 'config', code: 'body-already-read' },
        message: expect.stringMatching(
          /was read before the payment proxy saw it\. Mount the proxy before any body parser/,
        ),
      }),
    );
  });

  it('are waited for eight seconds, and then given up', async () => {
    const { clock, result, isCanceled } = createSlow();
    await clock.advance(7_999);
    expect([isCanceled(), clock.pendingTimers]).toEqual([false, 1]);
    await clock.advance(1);
    expect(await result).toEqual(refusal('invalid-input', 'could not be read in time'));
    expect(isCanceled()).toBe(true);
  });

  it('that come, and those that break off, leave no timer', async () => {
    const whole = createSlow();
    const bytes = new Uint8Array(3);
    whole.settle()?.resolve(bytes);
    expect([await whole.result, whole.clock.pendingTimers]).toEqual([bytes, 0]);
    const broken = createSlow();
    const cause = new Error('reset');
    broken.settle()?.reject(cause);
    expect(await broken.result).toMatchObject({ code: 'invalid-input', path: 'body', cause });
    expect(broken.clock.pendingTimers).toBe(0);
  });
});

describe('a JSON body', () => {
  const json = (body: BodyInit, type = 'application/json') =>
    readJsonBody({
      ...{ request: requestOf(body, { 'Content-Type': type }), limit: 100 },
      clock: createTestClock(),
    });

  it('is what it says, in UTF-8', async () => {
    expect(await json('{"a":"€"}', ' Application/JSON ; charset=utf-8')).toEqual({ a: '€' });
  });

  it.each([
    ['{', 'is not JSON in UTF-8'],
    [new Uint8Array([0x22, 0xff, 0x22]), 'is not JSON in UTF-8'],
  ])('is not %j', async (body, words) => {
    const error: unknown = await json(body).catch((thrown: unknown) => thrown);
    expect(error).toEqual(refusal('invalid-input', words));
    expect(error).toMatchObject({ cause: expect.any(Error) });
  });

  it('T20: is declared as one, which no foreign page does without asking first', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
      await expect(json('{}', type)).rejects.toThrow(
        refusal('content-type-refused', 'not declared as JSON', 'Content-Type'),
      );
    }
    expect(mediaTypeOf(requestOf(null))).toBe('');
  });
});

import type { Fault } from './createTestDesk.ts';

const html = '<!doctype html><title>Sign in</title><p>Accept the terms of this Wi-Fi.</p>';
const answer = (body: string | null, init: ResponseInit) => () =>
  Promise.resolve(new Response(body, init));
const refuse = (error: Error) => () => Promise.reject(error);

/** What a network does to an answer, one entry per kind (T43). None of it says anything about a payment. */
export const networkFaults: Readonly<Record<string, Fault>> = {
  'broken connection': refuse(new TypeError('Failed to fetch')),
  'failed name lookup': refuse(new TypeError('NetworkError when attempting to fetch resource.')),
  'captive portal with status 200': answer(html, { headers: { 'content-type': 'text/html' } }),
  'bare 404 of something in between': answer(html, { status: 404 }),
  'bare 401 of something in between': answer('Proxy login', { status: 401 }),
  'bad gateway': answer(html, { status: 502 }),
  'service unavailable': answer('', { status: 503, headers: { 'retry-after': '1' } }),
  'too many requests': answer('', { status: 429, headers: { 'retry-after': '1' } }),
  'truncated JSON': answer('{"id":"cs_1","status":"pai', { status: 200 }),
  'empty answer': answer('', { status: 200 }),
  'JSON of the wrong form': answer('{"status":"paid"}', { status: 200 }),
  'JSON null': answer('null', { status: 200 }),
};

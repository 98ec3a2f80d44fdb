import { expect, it } from 'vitest';
import { readBytes } from './readBytes.ts';

/** As in Firefox, whose requests have no stream. */
function withoutStream(request: Request): Request {
  return Object.defineProperty(request, 'body', { value: undefined });
}

const post = (body: string) => new Request('https://api.test/', { method: 'POST', body });

it.each([
  ['with a stream', (request: Request) => request],
  ['without one', withoutStream],
])('reads a body up to the limit, %s', async (_name, as) => {
  const request = as(post('{"a":"€"}'));
  expect(new TextDecoder().decode(await readBytes({ request, maxBytes: 11 }))).toBe('{"a":"€"}');
  expect(await readBytes({ request: as(post('x'.repeat(12))), maxBytes: 11 })).toBeUndefined();
  expect(await readBytes({ request: as(new Request('https://api.test/')), maxBytes: 0 })).toEqual(
    new Uint8Array(),
  );
});

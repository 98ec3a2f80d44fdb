import { expect, it } from 'vitest';
import { readStream } from './readStream.ts';

const url = 'https://shop.test/api/stablepay/sessions';

/** A body that goes on until it is given up, and how much of it was taken. */
function endless(headers: Record<string, string>) {
  let taken = 0;
  let isCanceled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      taken += 1_000;
      controller.enqueue(new Uint8Array(1_000));
    },
    cancel: () => {
      isCanceled = true;
    },
  });
  const request = new Request(url, { method: 'POST', headers, body, ...{ duplex: 'half' } });
  return { request, taken: () => taken, isCanceled: () => isCanceled };
}

const post = (body: string, headers: Record<string, string> = {}) =>
  new Request(url, { method: 'POST', body, headers });

it.each([{}, { 'Content-Length': '9' }, { 'Content-Length': 'nine' }])(
  'reads a body up to the limit, declared as %j',
  async (headers) => {
    const { bytes } = readStream(post('{"a":"€"}', headers), 20);
    expect(new TextDecoder().decode(await bytes)).toBe('{"a":"€"}');
    expect(await readStream(post('x'.repeat(20), headers), 20).bytes).toHaveLength(20);
    expect(await readStream(post('x'.repeat(21), headers), 20).bytes).toBeUndefined();
  },
);

it('puts a body together that comes in pieces', async () => {
  const pieces = ['{"a"', ':', '"€"}'].map((text) => new TextEncoder().encode(text));
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
  const { bytes } = readStream(
    new Request(url, { method: 'POST', body, ...{ duplex: 'half' } }),
    20,
  );
  expect(new TextDecoder().decode(await bytes)).toBe('{"a":"€"}');
});

it.each([{}, { 'Content-Length': '10', 'Content-Encoding': 'gzip' }, { 'Content-Length': '-1' }])(
  'T22: takes no more than the limit where nothing holds the sender to %j',
  async (headers) => {
    const { request, taken, isCanceled } = endless(headers);
    expect(await readStream(request, 5_000).bytes).toBeUndefined();
    expect(taken()).toBeLessThan(10_000);
    expect(isCanceled()).toBe(true);
  },
);

it('reads a body up to the limit where a request has no stream, as in Firefox', async () => {
  const withoutStream = (body: string) =>
    Object.defineProperty(post(body), 'body', { value: undefined });
  const { bytes } = readStream(withoutStream('{"a":"€"}'), 20);
  expect(new TextDecoder().decode(await bytes)).toBe('{"a":"€"}');
  expect(await readStream(withoutStream('x'.repeat(21)), 20).bytes).toBeUndefined();
});

it('gives a body up when it is told to', async () => {
  const never = () => new ReadableStream<Uint8Array>({});
  for (const headers of [{}, { 'Content-Length': '10' }]) {
    const init = { method: 'POST', headers, body: never(), ...{ duplex: 'half' } };
    const reading = readStream(new Request(url, init), 20);
    reading.cancel();
    // What has come so far, or nothing: nobody looks at it.
    await reading.bytes;
  }
});

it('a body that breaks off is an error', async () => {
  for (const headers of [{}, { 'Content-Length': '10' }]) {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('cut')),
    });
    const init = { method: 'POST', headers, body: broken, ...{ duplex: 'half' } };
    await expect(readStream(new Request(url, init), 20).bytes).rejects.toThrow('cut');
  }
});

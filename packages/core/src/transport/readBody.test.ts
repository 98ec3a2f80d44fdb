import { expect, test } from 'vitest';
import { readBody } from './readBody.ts';

test('a body nobody waits for any more is not read, and its stream is let go', async () => {
  let canceled = false;
  const body = new ReadableStream<Uint8Array>({
    cancel: () => {
      canceled = true;
    },
  });
  const reading = readBody({
    response: new Response(body),
    maxBytes: 100,
    signal: AbortSignal.abort(new Error('given up')),
  });
  await expect(reading).rejects.toThrow('given up');
  expect(canceled).toBe(true);
});

test('an answer without a body is empty, which is no JSON', async () => {
  const { signal } = new AbortController();
  const read = await readBody({ response: new Response(null), maxBytes: 100, signal });
  expect(read.json).toBeUndefined();
  expect(read.fault).toBeInstanceOf(SyntaxError);
});

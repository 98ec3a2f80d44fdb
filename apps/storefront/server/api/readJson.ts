import { parseRecord, type UnknownRecord } from '@stablepay/core';
import { ShopError } from './ShopError.ts';

/** The JSON object in a request. The body limit sits in front of this. */
export async function readJson(request: Request): Promise<UnknownRecord> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new ShopError({
      code: 'content-type-refused',
      status: 415,
      message: 'Send application/json.',
    });
  }
  const text = await request.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ShopError({ code: 'invalid-input', status: 400, message: 'This is not JSON.' });
  }
  return parseRecord(value, 'body');
}

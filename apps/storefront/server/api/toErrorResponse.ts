import { isStablePayError } from '@stablepay/core';
import { ShopError } from './ShopError.ts';

/** Turns anything thrown in the shop's API into a typed answer without inner details. */
export function toErrorResponse(error: unknown): Response {
  if (error instanceof ShopError) {
    return Response.json(
      { error: { code: error.code, message: error.message } },
      { status: error.status },
    );
  }
  if (isStablePayError(error) && error.code === 'invalid-input') {
    return Response.json({ error: { code: error.code, message: error.message } }, { status: 400 });
  }
  return Response.json(
    { error: { code: 'internal', message: 'The shop could not do this. Please try again.' } },
    { status: 500 },
  );
}

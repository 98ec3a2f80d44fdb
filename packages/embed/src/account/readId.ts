import { parseId } from '@stablepay/core';

/** An id of the backend, when it has the form of one. */
export function readId(value: string | undefined): string | undefined {
  try {
    return parseId(value, 'id');
  } catch {
    return undefined;
  }
}

import type { ErrorCodeOf } from './errorCatalogue.ts';
import { StablePayError, type StablePayErrorOptions } from './StablePayError.ts';

/** A webhook delivery cannot be trusted. Nothing was handled. */
export class SignatureError extends StablePayError<ErrorCodeOf<'signature'>> {
  constructor(options: StablePayErrorOptions<ErrorCodeOf<'signature'>>) {
    super(options);
    this.name = 'SignatureError';
  }
}

import { errorCatalogue } from './errorCatalogue.ts';
import type { ErrorCodeOf } from './errorCodes.ts';
import { StablePayError, type StablePayErrorOptions } from './StablePayError.ts';

/** A webhook delivery cannot be trusted. Nothing was handled. */
export class SignatureError extends StablePayError<ErrorCodeOf<'signature'>> {
  constructor(options: StablePayErrorOptions<ErrorCodeOf<'signature'>>) {
    super({ fix: errorCatalogue[options.code].fix, ...options });
    this.name = 'SignatureError';
  }
}

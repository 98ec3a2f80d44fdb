import type { ErrorCodeOf } from './errorCodes.ts';
import { StablePayError, type StablePayErrorOptions } from './StablePayError.ts';

/** A script or a lazy part could not be loaded. The payment itself is not affected. */
export class LoaderError extends StablePayError<ErrorCodeOf<'loader'>> {
  constructor(options: StablePayErrorOptions<ErrorCodeOf<'loader'>>) {
    super(options);
    this.name = 'LoaderError';
  }
}

import type { ErrorCodeOf } from './errorCatalogue.ts';
import { StablePayError, type StablePayErrorOptions } from './StablePayError.ts';

/** A setting is missing or wrong. Thrown at construction, before anything was sent. */
export class ConfigError extends StablePayError<ErrorCodeOf<'config'>> {
  constructor(options: StablePayErrorOptions<ErrorCodeOf<'config'>>) {
    super(options);
    this.name = 'ConfigError';
  }
}

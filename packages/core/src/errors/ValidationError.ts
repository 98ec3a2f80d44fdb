import type { ErrorCodeOf } from './errorCodes.ts';
import { StablePayError, type StablePayErrorOptions } from './StablePayError.ts';

/** Something from outside does not have the agreed form. `path` names the field, dotted. */
export class ValidationError extends StablePayError<ErrorCodeOf<'validation'>> {
  readonly path: string;

  constructor({
    path,
    ...options
  }: StablePayErrorOptions<ErrorCodeOf<'validation'>> & { path: string }) {
    super(options);
    this.name = 'ValidationError';
    this.path = path;
  }
}

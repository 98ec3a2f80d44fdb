import { configFixes } from './configFixes.ts';
import type { ErrorCodeOf } from './errorCodes.ts';
import { StablePayError, type StablePayErrorOptions } from './StablePayError.ts';

/** A setting is missing or wrong. Thrown at construction, before anything was sent. */
export class ConfigError extends StablePayError<ErrorCodeOf<'config'>> {
  constructor(options: StablePayErrorOptions<ErrorCodeOf<'config'>>) {
    const fixes: Partial<Record<string, string>> = configFixes;
    super({ fix: fixes[options.code], ...options });
    this.name = 'ConfigError';
  }
}

import { isStablePayError } from '@stablepay/core';
import { createStablePay } from '../client/createStablePay.ts';
import { parseSecret } from '../signing/parseSecret.ts';
import type { DoctorEnvironment, Finding } from './runDoctor.ts';

/** Whether keys and token secret are there, of the right form, and not weak. */
export function checkSecrets(env: DoctorEnvironment): Finding {
  try {
    const { mode, baseUrl } = createStablePay({
      apiKey: env['STABLEPAY_API_KEY'],
      secretKey: env['STABLEPAY_SECRET_KEY'],
      baseUrl: env['STABLEPAY_BASE_URL'],
    });
    parseSecret(env['STABLEPAY_TOKEN_SECRET'], 'STABLEPAY_TOKEN_SECRET');
    return { name: 'keys', outcome: 'ok', detail: `A ${mode} key for ${baseUrl}.` };
  } catch (error) {
    return {
      name: 'keys',
      outcome: 'failed',
      detail: isStablePayError(error) ? error.message : 'The keys could not be read.',
      fix:
        'Set STABLEPAY_API_KEY, STABLEPAY_SECRET_KEY and STABLEPAY_TOKEN_SECRET (at least 16 ' +
        'random bytes) in the environment of the server.',
    };
  }
}

import { isStablePayError } from '@stablepay/core';
import { parseOrigins } from '../proxy/parseOrigins.ts';
import type { DoctorEnvironment, Finding } from './runDoctor.ts';

const listOf = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** Whether both lists of origins are there and exact. */
export function checkOrigins(env: DoctorEnvironment): Finding[] {
  const live = env['STABLEPAY_API_KEY']?.startsWith('sk_live_') === true;
  const lists = ['STABLEPAY_ALLOWED_ORIGINS', 'STABLEPAY_CHECKOUT_ORIGINS'] as const;
  return lists.map((name): Finding => {
    try {
      const origins = parseOrigins(listOf(env[name]), name, !live);
      return { name: 'origins', outcome: 'ok', detail: `${name}: ${origins.join(', ')}` };
    } catch (error) {
      return {
        name: 'origins',
        outcome: 'failed',
        detail: isStablePayError(error) ? error.message : `${name} could not be read.`,
        fix: `Set ${name} to exact origins with commas between them, such as https://shop.example.`,
      };
    }
  });
}

import { toCode } from './toCode.ts';

/** A stablecoin StablePay takes. Amounts in the API have 2 decimals (assumption A10). */
export type Token = { code: string; decimals: number };

export const tokens = {
  USDT: { code: 'USDT', decimals: 2 },
  USDC: { code: 'USDC', decimals: 2 },
} as const satisfies Record<string, Token>;

export type TokenCode = keyof typeof tokens;

/** Whether `value` names a stablecoin of the table, in any case. */
export function isTokenCode(value: unknown): value is TokenCode {
  return typeof value === 'string' && Object.hasOwn(tokens, toCode(value));
}

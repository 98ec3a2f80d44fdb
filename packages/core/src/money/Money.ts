import { toCode } from './toCode.ts';

/**
 * An amount of money: an integer in minor units (cents, yen, fils) within ±(2^53 − 1), and the
 * upper-case code of a pricing currency or token. Never a float, never rounded to fit.
 */
export type Money = {
  minor: number;
  currency: string;
};

/** Whether two amounts are the same number of the same currency. */
export function isSameMoney(a: Money, b: Money): boolean {
  return a.minor === b.minor && toCode(a.currency) === toCode(b.currency);
}

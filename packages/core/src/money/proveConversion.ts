import { currencyOf } from './currencyOf.ts';
import type { Money } from './Money.ts';
import { placePoint } from './placePoint.ts';
import { toCode } from './toCode.ts';
import { type TokenCode, tokens } from './tokens.ts';

/** The conversion fields of a session, as StablePay sent them; not yet believed. */
export type Conversion = {
  /** Decimal string; its direction is not documented. */
  rate: string;
  /** Token paid on chain, e.g. `USDT`. */
  targetCurrency: string;
  /** Minor units of the token; their decimals are not documented. */
  targetAmount: number;
  /** Unix milliseconds. */
  rateLockedAt?: number | undefined;
};

/** A token amount the session's own numbers prove. `decimal` is exact. */
export type ProvenConversion = { token: TokenCode; decimal: string };

// Amounts are compared as integers scaled by this, so that nothing is ever a float.
const scale = 10n ** 24n;

const withinOnePercent = (shown: bigint, expected: bigint) => {
  const difference = shown > expected ? shown - expected : expected - shown;
  return difference * 100n <= expected;
};

// At least two places, more only where they are not zero.
const toDecimal = (minor: bigint, decimals: number) =>
  placePoint({ digits: String(minor), decimals }).replace(/(\.\d\d\d*?)0+$/, '$1');

/**
 * The stablecoin amount of a session, if exactly one reading of its conversion fields agrees with
 * its price within 1 %; otherwise undefined, and only the price may be shown.
 * Source: API reference 5.7, assumptions A10 and B10.
 */
export function proveConversion({
  amount,
  conversion,
}: {
  amount: Money;
  conversion: Conversion | undefined;
}): ProvenConversion | undefined {
  const priced = currencyOf(amount.currency);
  if (!conversion || !priced || amount.minor <= 0) return undefined;

  const token = toCode(conversion.targetCurrency);
  if (!Object.hasOwn(tokens, token)) return undefined;
  const match = /^(\d{1,15})(?:\.(\d{1,18}))?$/.exec(conversion.rate);
  if (!match || !Number.isSafeInteger(conversion.targetAmount) || conversion.targetAmount <= 0) {
    return undefined;
  }

  const fraction = match[2] ?? '';
  const rate = BigInt(`${match[1]}${fraction}`);
  const rateScale = 10n ** BigInt(fraction.length);
  if (rate === 0n) return undefined;

  const major = (BigInt(amount.minor) * scale) / 10n ** BigInt(priced.decimals);
  const expected = [(major * rate) / rateScale, (major * rateScale) / rate];
  const target = BigInt(conversion.targetAmount);

  const readings = new Set<string>();
  for (const decimals of [2, 6]) {
    const shown = (target * scale) / 10n ** BigInt(decimals);
    if (expected.some((value) => value > 0n && withinOnePercent(shown, value))) {
      readings.add(toDecimal(target, decimals));
    }
  }
  const [decimal] = readings;
  return readings.size === 1 && decimal ? { token: token as TokenCode, decimal } : undefined;
}

import type { Money, ProxyConfig } from '@stablepay/core';

/** Why the option can't be chosen for this order. */
export type UnavailableReason =
  | { kind: 'belowMinimum'; limit: Money }
  | { kind: 'aboveMaximum'; limit: Money }
  | { kind: 'currency'; currency: string }
  | { kind: 'unavailable' };

export type Availability =
  | { state: 'available' }
  /** Shown, with its reason. */
  | { state: 'disabled'; reason: UnavailableReason }
  /** Not rendered at all. */
  | { state: 'hidden' };

/**
 * Whether the option can be chosen, must say why not, or should not be there, from the limits of
 * the proxy's config (display guide 4.4). A currency the shop can't take is hidden, because no cart
 * would change it; an amount out of its limits is shown with the reason, because the next cart may.
 */
export function selectAvailability({
  amount,
  config,
  unsupportedCurrency = 'hide',
  outsideLimits = 'disable',
}: {
  /** The order's price. */
  amount: Money;
  /** Undefined when it could not be read: nothing is known, so nothing is offered. */
  config: Pick<ProxyConfig, 'currencies'> | undefined;
  unsupportedCurrency?: 'hide' | 'disable' | undefined;
  outsideLimits?: 'hide' | 'disable' | undefined;
}): Availability {
  const without = (how: 'hide' | 'disable', reason: UnavailableReason): Availability =>
    how === 'hide' ? { state: 'hidden' } : { state: 'disabled', reason };
  if (!config || !Number.isSafeInteger(amount.minor)) {
    return { state: 'disabled', reason: { kind: 'unavailable' } };
  }
  const currency = amount.currency.toUpperCase();
  const limits = config.currencies.find(({ code }) => code.toUpperCase() === currency);
  if (!limits) return without(unsupportedCurrency, { kind: 'currency', currency });
  const { minimum, maximum } = limits;
  if (minimum !== undefined && amount.minor < minimum) {
    return without(outsideLimits, {
      kind: 'belowMinimum',
      limit: { minor: minimum, currency },
    });
  }
  if (maximum !== undefined && amount.minor > maximum) {
    return without(outsideLimits, {
      kind: 'aboveMaximum',
      limit: { minor: maximum, currency },
    });
  }
  return { state: 'available' };
}

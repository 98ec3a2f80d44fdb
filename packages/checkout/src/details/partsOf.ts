import type { Checkout } from '../engine/Checkout.ts';
import { createHandOff, type HandOffs } from '../presentation/createHandOff.ts';
import { shareTabs } from '../tabs/shareTabs.ts';

type Parts = { handOff: HandOffs };

// By this function, since hooks hand out the commands of an engine and not the engine.
const known = new WeakMap<Checkout['extend'], Parts>();

/**
 * What makes a payment more comfortable, added to its engine once. It stays as long as that does:
 * a part does nothing while the engine does nothing.
 */
export function partsOf(checkout: Pick<Checkout, 'extend'>): Parts {
  const before = known.get(checkout.extend);
  if (before) return before;
  shareTabs(checkout);
  const parts = { handOff: createHandOff(checkout) };
  known.set(checkout.extend, parts);
  return parts;
}

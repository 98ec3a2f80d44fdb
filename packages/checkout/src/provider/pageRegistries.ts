import type { CheckoutSeams } from '../engine/CheckoutSeams.ts';
import { createCheckoutRegistry, type CheckoutRegistry } from './createCheckoutRegistry.ts';

const registries = new Map<string, CheckoutRegistry>();

/**
 * The registry all providers of this page share for a proxy, so that two widgets for one order
 * are one payment, if its page opens in the same way. Undefined on a server, where requests must
 * not share anything, and for a provider with surroundings of its own.
 */
export function pageRegistryOf({
  proxyUrl,
  paymentPage,
  ...seams
}: CheckoutSeams & {
  proxyUrl: string;
}): CheckoutRegistry | undefined {
  const isPlain = Object.values(seams).every((seam) => seam === undefined);
  if (typeof document === 'undefined' || !isPlain) return undefined;
  const key = proxyUrl + paymentPage;
  const registry = registries.get(key) ?? createCheckoutRegistry({ proxyUrl, paymentPage });
  registries.set(key, registry);
  return registry;
}

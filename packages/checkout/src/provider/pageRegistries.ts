import type { CheckoutSeams } from '../engine/CheckoutSeams.ts';
import { createCheckoutRegistry, type CheckoutRegistry } from './createCheckoutRegistry.ts';

const registries = new Map<string, CheckoutRegistry>();

/**
 * The registry all providers of this page share for a proxy, so that two widgets for one order
 * are one payment. Undefined on a server, where requests must not share anything, and for a
 * provider with surroundings of its own.
 */
export function pageRegistryOf({
  proxyUrl,
  ...seams
}: CheckoutSeams & {
  proxyUrl: string;
}): CheckoutRegistry | undefined {
  const isPlain = Object.values(seams).every((seam) => seam === undefined);
  if (typeof document === 'undefined' || !isPlain) return undefined;
  const registry = registries.get(proxyUrl) ?? createCheckoutRegistry({ proxyUrl });
  registries.set(proxyUrl, registry);
  return registry;
}

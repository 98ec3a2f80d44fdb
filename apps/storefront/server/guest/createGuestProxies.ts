import { createProxy, type Proxy, type ProxyOptions, type StablePay } from '@stablepay/server';
import { guestPath, type GuestShop } from './GuestShop.ts';

type Shared = Omit<
  ProxyOptions,
  | 'stablepay'
  | 'store'
  | 'basePath'
  | 'allowedOrigins'
  | 'resolveOrder'
  | 'resolvePlan'
  | 'onPaid'
  | 'onAttention'
>;

export type GuestProxies = {
  /** The proxy of a merchant. */
  find: (merchant: string) => Proxy | undefined;
  /** The proxy an order or a plan belongs to; undefined when it is none of the guest's. */
  of: (reference: string) => Proxy | undefined;
  all: readonly Proxy[];
};

/** A proxy for each of the guest's merchants: other keys, and another name on the payment page. */
export function createGuestProxies({
  guest,
  stablepayOf,
  createStore,
  shared,
}: {
  guest: GuestShop | undefined;
  stablepayOf: (merchant: string) => StablePay;
  createStore: () => ProxyOptions['store'];
  shared: Shared;
}): GuestProxies {
  const proxies = new Map<string, Proxy>();
  for (const { id } of guest?.merchants ?? []) {
    if (!guest) break;
    // A reference is good at its own merchant only, or one shop would be paid for another's order.
    const isOwn = (reference: string) => guest.merchantOf(reference) === id;
    proxies.set(
      id,
      createProxy({
        ...shared,
        stablepay: stablepayOf(id),
        store: createStore(),
        basePath: guestPath(id),
        allowedOrigins: [guest.origin],
        resolveOrder: (params) =>
          params.signed && isOwn(params.reference) ? guest.resolveOrder(params) : undefined,
        resolvePlan: (params) =>
          params.signed && isOwn(params.reference) ? guest.resolvePlan(params) : undefined,
        onPaid: guest.onPaid,
      }),
    );
  }
  return {
    find: (merchant) => proxies.get(merchant),
    of: (reference) => proxies.get(guest?.merchantOf(reference) ?? ''),
    all: [...proxies.values()],
  };
}

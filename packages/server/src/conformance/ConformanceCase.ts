import type { CreateSessionResponse, ProxyConfig } from '@stablepay/core';
import type { Probe } from './createProbe.ts';

/** A refund there is, and the token of its order, session or subscription. */
export type RefundTarget = { id: string; token: string };

export type ConformanceTarget = {
  /** Where the proxy answers, such as `https://shop.example/api/stablepay`. */
  baseUrl: string;
  /** An origin on the proxy's list. */
  origin: string;
  /** A reference of an order that can be paid, is not paid, and belongs to a caller without a cookie. */
  reference: string;
  /** A plan the same caller may subscribe to; without it subscriptions are not tried. */
  plan?: string | undefined;
  /** Of another order than `reference`; without it only unknown refunds are tried. */
  refund?: RefundTarget | undefined;
  /** Signs deliveries; without it only unsigned ones are tried. */
  webhookSecret?: string | undefined;
};

/** What a case works with. */
export type ConformanceWorld = {
  target: ConformanceTarget;
  probe: Probe;
  config: ProxyConfig;
  /** The session of the target's order. */
  opened: CreateSessionResponse;
};

/** One rule of the protocol and how it is tried. */
export type ConformanceCase = {
  name: string;
  /** Throws ConformanceFault, or anything else, when the rule is broken. */
  run: (world: ConformanceWorld) => Promise<void>;
};

/** What a proxy did instead of what the protocol says. */
export class ConformanceFault extends Error {
  override readonly name = 'ConformanceFault';
}

/** Throws when a rule is broken. */
export function must(condition: boolean, what: string): asserts condition {
  if (!condition) throw new ConformanceFault(what);
}

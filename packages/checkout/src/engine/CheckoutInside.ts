import type { Clock } from '@stablepay/core';
import type { CheckoutEnvironment } from '../browser/CheckoutEnvironment.ts';
import type { CheckoutStorage } from '../browser/CheckoutStorage.ts';
import type { ProxyCaller } from '../query/createProxyCaller.ts';
import type { CheckoutSeams } from './CheckoutSeams.ts';
import type { CheckoutState } from './createCheckoutState.ts';
import type { SessionRecord } from './createSessionRecord.ts';
import type { Follower } from './Follower.ts';

/** What a part of the engine that is loaded later works with. */
export type CheckoutInside = Pick<CheckoutSeams, 'windows' | 'paymentPage'> & {
  proxyUrl: string;
  reference: string;
  cell: CheckoutState;
  clock: Clock;
  environment: CheckoutEnvironment;
  proxy: ProxyCaller;
  record: SessionRecord;
  storage: CheckoutStorage | null | undefined;
  follower: Follower;
  /** Asks the server now, as a wake-up does. */
  ask: () => void;
};

/** Ends with everything else on `pause()`, `destroy()`, and once it is paid. */
export type CheckoutPart = { stop: () => void };

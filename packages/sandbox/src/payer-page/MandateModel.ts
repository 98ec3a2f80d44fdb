import type { SandboxSubscription } from '../subscription/SandboxSubscription.ts';
import type { PageMessages } from './messages/PageMessages.ts';

/** What the mandate page is drawn from. */
export type MandateModel = {
  subscription: SandboxSubscription;
  shopName: string;
  messages: PageMessages;
  /** Unix milliseconds of the sandbox. */
  now: number;
};

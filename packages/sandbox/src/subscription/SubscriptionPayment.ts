import type { PaymentChoice } from '../session/SandboxSession.ts';

/** One attempt to charge an invoice. The API shows it as a session object (section 7.3). */
export type SubscriptionPayment = {
  /** `cs_…`. */
  id: string;
  merchantId: string;
  /** The invoice. */
  parent: string;
  subscriptionId: string;
  /** Cents (section 6: USD only). */
  amount: number;
  status: 'pending' | 'paid' | 'failed' | 'expired';
  choice: PaymentChoice;
  /** Unix seconds. */
  created: number;
  expiresAt: number;
};

import type { PaymentChoice } from '../session/SandboxSession.ts';

/** The wallet a payer authorised on the mandate page. */
export type SandboxPaymentMethod = {
  /** `pm_…`. */
  id: string;
  merchantId: string;
  /** The subscription it was authorised for. */
  parent: string;
  customerId: string;
  externalCustomer: string;
  mandateId: string;
  status: 'active' | 'inactive' | 'revoked';
  choice: PaymentChoice;
  /** Unix seconds. */
  createdAt: number;
  updatedAt: number;
};

import { isCounted } from '../refund/refundRules.ts';
import type { PaymentChoice } from '../session/SandboxSession.ts';
import { tokenAmount } from '../session/tokenAmount.ts';
import type { SandboxStore } from '../store/SandboxStore.ts';
import { invalid } from './paramReaders.ts';
import type { CreateRefundParams } from './parseCreateRefund.ts';
import { RestError } from './RestError.ts';

/** A payment that can be refunded, and how much of it is left. */
export type Refundable = {
  id: string;
  /** Hundredths of the token. */
  remaining: number;
  choice: PaymentChoice;
  orderId?: string | undefined;
  paymentId?: string | undefined;
  invoiceId?: string | undefined;
  subscriptionId?: string | undefined;
};

/**
 * The payment a refund request names (API reference 8.1, 8.3, B12, S14).
 *
 * @throws RestError `resource_missing` for an unknown or foreign one, `parameter_invalid` for one
 * that is not completed or was paid in the other coin.
 */
export async function findRefundable({
  source,
  currency,
  merchantId,
  store,
}: Pick<CreateRefundParams, 'source' | 'currency'> & {
  merchantId: string;
  store: SandboxStore;
}): Promise<Refundable> {
  const { param, id } = source;
  const paid = param === 'charge' ? await readCharge(store, id) : await readPayment(store, id);
  if (paid?.merchantId !== merchantId) {
    throw new RestError({ code: 'resource_missing', param, message: 'No such payment.' });
  }
  if (paid.status !== 'paid') {
    throw invalid(param, `Only a completed payment can be refunded; this one is ${paid.status}.`);
  }
  const { token } = paid.refundable.choice;
  if (currency !== token) {
    throw invalid('currency', `This payment was made in ${token} and is refunded in ${token}.`);
  }
  const refunds = await store.listRecords({ kind: 'refund', merchantId, parent: id });
  const used = refunds.filter(isCounted).reduce((sum, { amount }) => sum + amount, 0);
  return { ...paid.refundable, id, remaining: paid.captured - used };
}

async function readCharge(store: SandboxStore, id: string) {
  const session = await store.readSession(id);
  if (!session) return undefined;
  const { merchantId, status, choice, orderId } = session;
  const captured = session.received ?? tokenAmount(session);
  return { merchantId, status, captured, refundable: { choice, orderId } };
}

async function readPayment(store: SandboxStore, id: string) {
  const payment = await store.readRecord({ kind: 'payment', id });
  if (!payment) return undefined;
  const { merchantId, status, amount, choice, subscriptionId, parent: invoiceId } = payment;
  const refundable = { choice, paymentId: id, invoiceId, subscriptionId };
  return { merchantId, status, captured: amount, refundable };
}

import {
  isTokenCode,
  type Money,
  parseId,
  parseMoney,
  parseRecord,
  type RefundReason,
  refundReasons,
} from '@stablepay/core';
import {
  checkAtLeast,
  checkMetadata,
  checkOneOf,
  checkOptional,
  checkOwnId,
  checkText,
  presentFields,
  wrongParam,
} from './paramChecks.ts';

/** What a refund is created from. Source: API reference 8.1. */
export type CreateRefundParams = {
  /**
   * The merchant's own id, and the key under which a repeated call refunds nothing twice. Letters,
   * digits, `_` and `-`, since it is also the address of the refund.
   */
  refundId: string;
  /** An ordinary payment, by its session id (assumption B12). Excludes `paymentId`. */
  charge?: string | undefined;
  /** The payment of a subscription invoice. Excludes `charge`. */
  paymentId?: string | undefined;
  /** In USDT or USDC; hundredths of the token (assumption A10). */
  amount: Money;
  reason?: RefundReason | undefined;
  description?: string | undefined;
  metadata?: Readonly<Record<string, string>> | undefined;
  /** Left out, the money goes back where it came from, and that is right nearly always (A4). */
  destinationAddress?: string | undefined;
  destinationAddressId?: number | undefined;
};

function checkSource({ charge, paymentId }: CreateRefundParams) {
  if (charge !== undefined && paymentId !== undefined) {
    throw wrongParam('paymentId', 'and charge exclude each other');
  }
  if (charge === undefined && paymentId === undefined) {
    throw wrongParam('charge', 'or paymentId must say which payment to refund');
  }
  return {
    charge: checkOptional(charge, 'charge', parseId),
    payment_id: checkOptional(paymentId, 'paymentId', parseId),
  };
}

/**
 * Checks the parameters before anything leaves and turns them into the API's JSON object.
 *
 * @throws ValidationError naming the field.
 */
export function toCreateRefundBody(params: CreateRefundParams): Record<string, unknown> {
  parseRecord(params, 'params');
  const { minor, currency } = parseMoney(params.amount);
  if (!isTokenCode(currency)) throw wrongParam('amount.currency', 'must be USDT or USDC');
  if (minor < 1) throw wrongParam('amount', 'must be at least 0.01');
  return presentFields({
    ...checkSource(params),
    refund_id: parseId(params.refundId, 'refundId'),
    amount: minor,
    currency,
    reason: checkOptional(params.reason, 'reason', checkOneOf(refundReasons)),
    description: checkOptional(params.description, 'description', checkText(2_000)),
    metadata: checkOptional(params.metadata, 'metadata', checkMetadata),
    destination_address: checkOptional(
      params.destinationAddress,
      'destinationAddress',
      checkOwnId(128),
    ),
    destination_address_id: checkOptional(
      params.destinationAddressId,
      'destinationAddressId',
      checkAtLeast(0),
    ),
  });
}

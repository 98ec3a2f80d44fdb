import { isTokenCode, type TokenCode } from '@stablepay/core';
import { refundReasons } from '../refund/refundRules.ts';
import type { SandboxRefund } from '../refund/SandboxRefund.ts';
import {
  type Fields,
  invalid,
  missing,
  optional,
  readBody,
  readInteger,
  readMerchantId,
  readOneOf,
  readText,
  required,
} from './paramReaders.ts';
import { parseMetadata } from './parseMetadata.ts';

/** What a create request says about the new refund. */
export type CreateRefundParams = Pick<
  SandboxRefund,
  | 'refundId'
  | 'amount'
  | 'currency'
  | 'reason'
  | 'description'
  | 'metadata'
  | 'destinationAddress'
  | 'destinationAddressId'
> & {
  /** Which payment, and the field that names it. */
  source: { param: 'charge' | 'payment_id'; id: string };
};

/**
 * Reads the body of `POST /api/v1/refunds/create` (API reference 8.1, A4, B4).
 *
 * @throws RestError `parameter_missing` or `parameter_invalid` naming the field.
 */
export function parseCreateRefund(value: unknown): CreateRefundParams {
  const body = readBody(value);
  return {
    source: readSource(body),
    refundId: readRefundId(required(body['refund_id'], 'refund_id')),
    amount: readInteger(required(body['amount'], 'amount'), 'amount', 1),
    currency: readToken(required(body['currency'], 'currency')),
    reason: optional(body['reason'], 'reason', (v, p) => readOneOf(v, p, refundReasons)),
    description: optional(body['description'], 'description', (v, p) => readText(v, p)),
    metadata: optional(body['metadata'], 'metadata', parseMetadata) ?? {},
    destinationAddress: optional(body['destination_address'], 'destination_address', (v, p) =>
      readMerchantId(v, p, 128),
    ),
    // It counts only when greater than 0 (section 8.1), so 0 says "none".
    destinationAddressId: optional(
      body['destination_address_id'],
      'destination_address_id',
      (v, p) => readInteger(v, p, 0),
    ),
  };
}

/** Exactly one of `charge` and `payment_id`. */
function readSource(body: Fields): CreateRefundParams['source'] {
  const read = (param: 'charge' | 'payment_id') => ({
    param,
    id: readMerchantId(body[param], param, 128),
  });
  const { charge, payment_id: payment } = body;
  if (charge !== undefined && payment !== undefined) {
    throw invalid('payment_id', 'Send `charge` or `payment_id`, not both.');
  }
  if (payment !== undefined) return read('payment_id');
  if (charge === undefined || charge === null) throw missing('charge');
  return read('charge');
}

/** A dot or two alone would mean something else in the address it is read at (S13). */
function readRefundId(value: unknown): string {
  const id = readMerchantId(value, 'refund_id');
  if (id === '.' || id === '..') throw invalid('refund_id', '`refund_id` must not be dots only.');
  return id;
}

function readToken(value: unknown): TokenCode {
  if (!isTokenCode(value)) throw invalid('currency', '`currency` must be USDT or USDC.');
  return value.toUpperCase() === 'USDC' ? 'USDC' : 'USDT';
}

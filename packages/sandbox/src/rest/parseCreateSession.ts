import { type CurrencyCode, isCurrencyCode } from '@stablepay/core';
import { convertToToken } from '../rates/convertToToken.ts';
import type { LineItem, SandboxSession } from '../session/SandboxSession.ts';
import {
  invalid,
  optional,
  readBody,
  readEmail,
  readInteger,
  readMerchantId,
  readReturnUrl,
  readText,
  required,
} from './paramReaders.ts';
import { parseLineItems } from './parseLineItems.ts';
import { parseMetadata } from './parseMetadata.ts';

/** What a create request says about the new session. */
export type CreateSessionParams = Pick<
  SandboxSession,
  | 'amount'
  | 'currency'
  | 'orderId'
  | 'description'
  | 'lineItems'
  | 'taxAmount'
  | 'shippingAmount'
  | 'successUrl'
  | 'cancelUrl'
  | 'metadata'
>;

/**
 * Reads the body of `POST /api/v1/checkout/sessions/create` (API reference 5.1).
 *
 * @throws RestError `parameter_missing` or `parameter_invalid` naming the field.
 */
export function parseCreateSession(value: unknown): CreateSessionParams {
  const body = readBody(value);
  const amount = readInteger(required(body['amount'], 'amount'), 'amount', 1);
  const currency = readCurrency(required(body['currency'], 'currency'));
  const orderId = readMerchantId(required(body['order_id'], 'order_id'), 'order_id');
  const minor = (param: string) => optional(body[param], param, (v, p) => readInteger(v, p, 0));
  const taxAmount = minor('tax_amount');
  const shippingAmount = minor('shipping_amount');
  const lineItems = optional(body['line_items'], 'line_items', (v) => parseLineItems(v, currency));
  if (lineItems) checkSum({ amount, lineItems, taxAmount, shippingAmount });
  if (!convertToToken({ amount, currency })) throw invalid('amount', '`amount` is too large.');

  const description = optional(body['description'], 'description', readText);
  const email = optional(body['customer_email'], 'customer_email', readEmail);
  const metadata = optional(body['metadata'], 'metadata', parseMetadata);
  return {
    amount,
    currency,
    orderId,
    description,
    lineItems,
    taxAmount,
    shippingAmount,
    successUrl: optional(body['success_url'], 'success_url', readReturnUrl),
    cancelUrl: optional(body['cancel_url'], 'cancel_url', readReturnUrl),
    metadata: {
      ...metadata,
      ...(description === undefined ? {} : { description }),
      ...(email === undefined ? {} : { email }),
    },
  };
}

function readCurrency(value: unknown): CurrencyCode {
  if (!isCurrencyCode(value)) throw invalid('currency', '`currency` is not supported.');
  return value.toUpperCase() as CurrencyCode;
}

/** The sum rule of API reference 5.1, in integers of any size. */
function checkSum({
  amount,
  lineItems,
  taxAmount = 0,
  shippingAmount = 0,
}: {
  amount: number;
  lineItems: readonly LineItem[];
  taxAmount?: number | undefined;
  shippingAmount?: number | undefined;
}): void {
  let sum = BigInt(taxAmount) + BigInt(shippingAmount);
  for (const { price_data, quantity } of lineItems) {
    sum += BigInt(price_data.unit_amount) * BigInt(quantity);
  }
  if (sum !== BigInt(amount)) {
    throw invalid(
      'amount',
      '`amount` must be the sum of unit_amount × quantity, tax_amount and shipping_amount.',
    );
  }
}

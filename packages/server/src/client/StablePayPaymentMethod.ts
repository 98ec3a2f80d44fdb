import { parseId, parseRecord, type UnknownRecord } from '@stablepay/core';
import {
  parseUnixSeconds,
  parseWord,
  readInteger,
  readMetadata,
  readText,
  readTime,
} from './resourceFields.ts';

/** A payment method as it is read by itself. Source: API reference 7.2. */
export type StablePayPaymentMethod = {
  id: string;
  /** StablePay's id of the customer. */
  customerId: string | undefined;
  /** Usually `crypto`. */
  type: string | undefined;
  /** Documented, and at present always empty. */
  address: string | undefined;
  /** `active`, `inactive`, `revoked`, `unknown`, or a word this version does not know. */
  status: string;
  createdAt: number;
  updatedAt: number | undefined;
  metadata: Record<string, string>;
  /** The body as it came, unknown fields included. */
  raw: UnknownRecord;
};

/** @throws ValidationError naming the field. */
export function parseStablePayPaymentMethod(value: unknown): StablePayPaymentMethod {
  const raw = parseRecord(value, 'payment_method');
  return {
    id: parseId(raw['id']),
    customerId: readText(raw['customer_id']),
    type: readText(raw['type']),
    address: readText(raw['address']),
    status: parseWord(raw['status'], 'status'),
    createdAt: parseUnixSeconds(raw['created_at'], 'created_at'),
    updatedAt: readTime(raw['updated_at']),
    metadata: readMetadata(raw['metadata']),
    raw,
  };
}

/**
 * The same thing expanded inside a subscription, where its fields have other names. Source: API
 * reference 6.2.
 */
export type ExpandedPaymentMethod = {
  id: string;
  customer: string | undefined;
  type: string | undefined;
  currency: string | undefined;
  /** Which number means which chain is not documented. */
  chainType: number | undefined;
  status: string | undefined;
  mandateId: string | undefined;
  createdAt: number | undefined;
  metadata: Record<string, string>;
  raw: UnknownRecord;
};

/** @throws ValidationError when it has no id. */
export function parseExpandedPaymentMethod(value: unknown): ExpandedPaymentMethod {
  const raw = parseRecord(value, 'payment_method_object');
  return {
    id: parseId(raw['id']),
    customer: readText(raw['customer']),
    type: readText(raw['type']),
    currency: readText(raw['currency']),
    chainType: readInteger(raw['chain_type']),
    status: readText(raw['status']),
    mandateId: readText(raw['mandate_id']),
    createdAt: readTime(raw['created']),
    metadata: readMetadata(raw['metadata']),
    raw,
  };
}

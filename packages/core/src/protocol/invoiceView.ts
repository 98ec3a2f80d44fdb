import type { Money } from '../money/Money.ts';
import { parseMoney } from '../money/parseMoney.ts';
import {
  listOf,
  optional,
  parseBoolean,
  parseFields,
  parseInteger,
  stringOf,
} from '../parsing/fields.ts';
import { parseId } from './ids.ts';

/** The words StablePay uses for an invoice. Source: API reference 7.1. */
export const invoiceStatuses = ['open', 'paid', 'void'] as const;

export type InvoiceStatus = (typeof invoiceStatuses)[number];

/** What the browser may know about an invoice of a subscription. Times are Unix milliseconds. */
export type InvoiceView = {
  id: string;
  /** One of {@link invoiceStatuses}, or a word this version does not know. Only `paid` is paid. */
  status: string;
  amountDue: Money;
  amountPaid: Money;
  createdAt: number;
  /** Why it was written, e.g. `subscription_create`, `subscription_cycle`. */
  billingReason?: string | undefined;
  periodStart?: number | undefined;
  periodEnd?: number | undefined;
  dueAt?: number | undefined;
  paidAt?: number | undefined;
};

/** `GET {base}/subscriptions/{id}/invoices?after=id`: one page, oldest first. */
export type InvoiceList = {
  invoices: InvoiceView[];
  /** There are more after the last one: ask again with `after` = its id. */
  hasMore: boolean;
};

const fields = {
  id: parseId,
  status: stringOf(64),
  amountDue: parseMoney,
  amountPaid: parseMoney,
  createdAt: parseInteger,
  billingReason: optional(stringOf(64)),
  periodStart: optional(parseInteger),
  periodEnd: optional(parseInteger),
  dueAt: optional(parseInteger),
  paidAt: optional(parseInteger),
};

/**
 * Reads an invoice as the proxy sends it. Unknown fields are ignored.
 *
 * @throws ValidationError naming the field.
 */
export function parseInvoiceView(value: unknown, path = 'invoice'): InvoiceView {
  return parseFields<InvoiceView>({ value, path, fields });
}

const listFields = { invoices: listOf(parseInvoiceView), hasMore: parseBoolean };

/** Reads the answer of `GET {base}/subscriptions/{id}/invoices`. */
export function parseInvoiceList(value: unknown): InvoiceList {
  return parseFields<InvoiceList>({ value, path: 'body', fields: listFields });
}

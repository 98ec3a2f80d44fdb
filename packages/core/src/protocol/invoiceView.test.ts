import { expect, test } from 'vitest';
import { expectFieldsChecked } from '../../test/expectFieldsChecked.ts';
import { type InvoiceView, parseInvoiceList, parseInvoiceView } from './invoiceView.ts';

const full: Required<InvoiceView> = {
  id: 'in_3kT9xQ2mBv7LwZ0aRn5YcJ8d',
  status: 'paid',
  amountDue: { minor: 1900, currency: 'USD' },
  amountPaid: { minor: 1900, currency: 'USD' },
  createdAt: 1,
  billingReason: 'subscription_cycle',
  periodStart: 2,
  periodEnd: 3,
  dueAt: 4,
  paidAt: 5,
};

test('a list survives the way through JSON, without fields nobody asked for', () => {
  const list = { invoices: [full], hasMore: true };
  const sent = { invoices: [{ ...full, customer: 'cust-42' }], hasMore: true, url: '/x' };
  expect(parseInvoiceList(JSON.parse(JSON.stringify(sent)))).toEqual(list);
});

test.each([[{}], [{ invoices: {} }], [{ invoices: [] }], [{ invoices: [1], hasMore: false }]])(
  'the list %j is refused',
  (body) => {
    expect(() => parseInvoiceList(body)).toThrow(
      expect.objectContaining({ code: 'invalid-input' }),
    );
  },
);

const noTime = ['1', -1, 1.5, null];
const noMoney = [undefined, 1900, { minor: -1, currency: 'USD' }, { minor: 1, currency: 'X' }];

test('a wrong field is refused by its name', () => {
  expectFieldsChecked<InvoiceView>({
    full,
    parse: parseInvoiceView,
    path: 'invoice',
    wrong: {
      id: ['', 'a/b', undefined],
      status: ['', 1, undefined],
      amountDue: noMoney,
      amountPaid: noMoney,
      createdAt: [...noTime, undefined],
      billingReason: ['', 1, 'x'.repeat(65)],
      periodStart: noTime,
      periodEnd: noTime,
      dueAt: noTime,
      paidAt: noTime,
    },
  });
});

import { describe, expect, it } from 'vitest';
import {
  createHearing,
  createSubscribed,
  invoice,
  invoiceKeys,
} from '../../test/createSubscribed.ts';
import { routeEvent } from '../webhooks/routeEvent.ts';

const day = 24 * 60 * 60_000;
const open = { status: 'open', amount_paid: 0 };

/** Invoices by the day, whose ids grow with time. */
const daily = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => {
    const number = from + index + 1;
    return invoice(`in_${String(number).padStart(4, '0')}`, { created: number });
  });

describe('the invoices of a subscription', () => {
  it('are told of each once, also those nobody announced', async () => {
    const { told, handlers } = createHearing();
    const { settle, said, invoices, asked, read } = await createSubscribed({}, handlers);
    said['latest_invoice'] = 'in_2';
    invoices.push(invoice('in_1'), invoice('in_2'));
    const keys = ['invoice-paid:in_1', 'invoice-paid:in_2'];
    expect(await settle('sub_1')).toMatchObject({ invoicesTold: keys, invoicesOpen: false });
    expect(invoiceKeys(told)).toEqual(keys);
    expect((await read())?.invoicesTold).toEqual(keys);
    expect(asked.at(-1)).toBe('/invoices?subscription_id=sub_1&limit=100');
    // Nothing new: not even asked.
    const before = asked.length;
    await settle('sub_1');
    expect(asked.slice(before)).toEqual(['/subscriptions/sub_1']);
  });

  it('are not asked for where there is none', async () => {
    const { settle, asked } = await createSubscribed();
    await settle('sub_1');
    expect(asked).toEqual(['/subscriptions/sub_1']);
  });

  it('are told of whatever their ids are like: they need not grow with time', async () => {
    const { told, handlers } = createHearing();
    const { settle, said, invoices } = await createSubscribed({}, handlers);
    const ids = ['in_mQ', 'in_zT', 'in_bK', 'in_aa', 'in_yy', 'in_cc'];
    for (const [index, id] of ids.entries()) {
      invoices.push(invoice(id, { created: index + 1 }));
      said['latest_invoice'] = id;
      await settle('sub_1');
    }
    expect(invoiceKeys(told)).toEqual(ids.map((id) => `invoice-paid:${id}`));
  });

  it('that came together are told of in the order of time', async () => {
    const { told, handlers } = createHearing();
    const { settle, said, invoices } = await createSubscribed({}, handlers);
    said['latest_invoice'] = 'in_a';
    invoices.push(invoice('in_a', { created: 3 }), invoice('in_b', { created: 2 }));
    invoices.push(invoice('in_c', { created: 1 }));
    await settle('sub_1');
    expect(invoiceKeys(told)).toEqual(['in_c', 'in_b', 'in_a'].map((id) => `invoice-paid:${id}`));
  });

  it('are looked at again as long as one is open, and told of once when it is paid', async () => {
    const { told, handlers } = createHearing();
    const { settle, said, invoices, read, asked, clock } = await createSubscribed({}, handlers);
    said['latest_invoice'] = 'in_4';
    invoices.push(invoice('in_1'), invoice('in_2', { status: 'void' }));
    invoices.push(invoice('in_3', open), invoice('in_4'));
    await settle('sub_1');
    expect(invoiceKeys(told)).toEqual(['invoice-paid:in_1', 'invoice-paid:in_4']);
    expect((await read())?.invoicesOpen).toBe(true);
    invoices.splice(2, 1, invoice('in_3'));
    // Not with every look at a card, though: the next minute, or when the subscription changes.
    await clock.advance(59_999);
    await settle('sub_1');
    expect(asked.filter((path) => path.startsWith('/invoices'))).toHaveLength(1);
    await clock.advance(1);
    await settle('sub_1');
    expect(invoiceKeys(told).slice(2)).toEqual(['invoice-paid:in_3']);
    expect((await read())?.invoicesOpen).toBe(false);
  });

  it('are looked at at once when the subscription changed', async () => {
    const { told, handlers } = createHearing();
    const { settle, said, invoices } = await createSubscribed({}, handlers);
    Object.assign(said, { latest_invoice: 'in_1', status: 'incomplete' });
    invoices.push(invoice('in_1', open));
    await settle('sub_1');
    invoices.splice(0, 1, invoice('in_1'));
    said['status'] = 'active';
    await settle('sub_1');
    expect(invoiceKeys(told)).toEqual(['invoice-paid:in_1']);
  });

  it('are not told of again when the claims are forgotten, paid or not', async () => {
    const { told, handlers } = createHearing();
    const { settle, said, invoices, clock } = await createSubscribed({}, handlers);
    said['latest_invoice'] = 'in_2';
    invoices.push(invoice('in_1'), invoice('in_2', { ...open, payment_status: 'failed' }));
    await settle('sub_1');
    await clock.advance(100 * day);
    await settle('sub_1');
    expect(invoiceKeys(told)).toEqual(['invoice-paid:in_1', 'invoice-failed:in_2']);
  });

  it('of a stranger are nobody’s to hear of; one without a name is of whom it was asked for', async () => {
    const { told, handlers } = createHearing();
    const { settle, said, invoices, unlisted } = await createSubscribed({}, handlers);
    said['latest_invoice'] = 'in_3';
    const stranger = { subscription_id: 'sub_9' };
    invoices.push(invoice('in_1', stranger), invoice('in_2', { subscription_id: undefined }));
    unlisted.push(invoice('in_3', stranger));
    await settle('sub_1');
    expect(invoiceKeys(told)).toEqual(['invoice-paid:in_2']);
  });
});

describe('an invoice that cannot be told', () => {
  it.each([
    ['throws', () => Promise.reject(new Error('database')), 'handler-failed'],
    ['is not ready', () => Promise.resolve('not_ready' as const), 'webhook-not-ready'],
  ])('since its handler %s keeps no other from being told', async (_, refuse, code) => {
    let isBroken = true;
    const { told, handlers } = createHearing();
    const { settle, said, invoices, read, now } = await createSubscribed(
      {},
      {
        ...handlers,
        onInvoicePaid: (event) => {
          if (event.invoice.id === 'in_1' && isBroken) return refuse();
          told.push(event.idempotencyKey);
          return Promise.resolve();
        },
      },
    );
    said['latest_invoice'] = 'in_3';
    invoices.push(invoice('in_1'), invoice('in_2'), invoice('in_3'));
    await expect(settle('sub_1')).rejects.toMatchObject({ code });
    await expect(settle('sub_1')).rejects.toMatchObject({ code });
    expect(invoiceKeys(told)).toEqual(['invoice-paid:in_2', 'invoice-paid:in_3']);
    expect(await read()).toMatchObject({ invoicesOpen: true, dueAt: now() + 60_000 });
    isBroken = false;
    await settle('sub_1');
    expect(invoiceKeys(told).slice(2)).toEqual(['invoice-paid:in_1']);
  });

  it('is told of although a handler of its subscription always fails', async () => {
    const { told, handlers } = createHearing((key) => key.startsWith('subscription-created'));
    const { settle, said, invoices, read } = await createSubscribed({}, handlers);
    said['latest_invoice'] = 'in_1';
    invoices.push(invoice('in_1'));
    await expect(settle('sub_1')).rejects.toMatchObject({ code: 'handler-failed' });
    expect(told).toEqual(['subscription-active:sub_1:1', 'invoice-paid:in_1']);
    expect((await read())?.told).toEqual(['subscription-active:sub_1:1']);
    await expect(settle('sub_1')).rejects.toMatchObject({ code: 'handler-failed' });
    expect(told).toHaveLength(2);
  });
});

describe('very many invoices', () => {
  it('in the order of time are not listed from the start again, but for the newest', async () => {
    const { told, handlers } = createHearing();
    const { settle, said, invoices, asked, read } = await createSubscribed({}, handlers);
    invoices.push(...daily(100));
    said['latest_invoice'] = 'in_0100';
    await settle('sub_1');
    expect(await read()).toMatchObject({ invoicesUntil: 'in_0090', invoicesOpen: false });
    expect((await read())?.invoicesTold).toHaveLength(10);
    invoices.push(...daily(1, 100));
    said['latest_invoice'] = 'in_0101';
    await settle('sub_1');
    expect(new URLSearchParams(asked.at(-1)?.split('?')[1]).get('starting_after')).toBe('in_0090');
    expect(invoiceKeys(told)).toHaveLength(101);
    expect(new Set(told).size).toBe(told.length);
  });

  it('are listed from the first one on that is open', async () => {
    const { settle, said, invoices, read } = await createSubscribed();
    invoices.push(...daily(3), invoice('in_0004', { ...open, created: 4 }), ...daily(100, 4));
    said['latest_invoice'] = 'in_0104';
    await settle('sub_1');
    expect(await read()).toMatchObject({ invoicesUntil: 'in_0003', invoicesOpen: true });
  });

  it('in no order of time are listed from the start, and the latest is asked for by name', async () => {
    const { told, handlers } = createHearing();
    const { settle, said, invoices, unlisted, asked } = await createSubscribed({}, handlers);
    invoices.push(...daily(120), invoice('in_0000', { created: 121 }));
    unlisted.push(invoice('in_a', { created: 122 }));
    said['latest_invoice'] = 'in_a';
    await settle('sub_1');
    expect(invoiceKeys(told)).toHaveLength(122);
    await settle('sub_1');
    expect(asked.filter((path) => path === '/invoices/in_a')).toHaveLength(1);
    expect(invoiceKeys(told)).toHaveLength(122);
  });

  it('are told of up to the page that could not be read, and the rest later', async () => {
    const { told, handlers } = createHearing();
    const { settle, said, invoices, read, breakPage } = await createSubscribed({}, handlers);
    invoices.push(...daily(101).reverse());
    said['latest_invoice'] = 'in_0001';
    breakPage('in_0100');
    await expect(settle('sub_1')).rejects.toMatchObject({ code: 'upstream-failed' });
    expect(invoiceKeys(told)).toHaveLength(100);
    breakPage(undefined);
    await settle('sub_1');
    expect(invoiceKeys(told).at(-1)).toBe('invoice-paid:in_0101');
    expect((await read())?.invoicesOpen).toBe(false);
  });

  it('are read up to two thousand at a time', async () => {
    const { settle, said, invoices, asked } = await createSubscribed();
    const shuffled = daily(2_150).map(({ id }, index) => invoice(id, { created: 9_000 - index }));
    invoices.push(...shuffled);
    said['latest_invoice'] = 'in_0001';
    await settle('sub_1');
    expect(asked.filter((path) => path.startsWith('/invoices?'))).toHaveLength(20);
  });
});

describe('an event about an invoice', () => {
  const event = (id: string) => ({
    ...{ id: 'evt_1', type: 'invoice.paid', livemode: undefined },
    resource: { id, subscription_id: 'sub_1' },
  });

  it('makes it be told of, also where the subscription does not name it or is over', async () => {
    const { told, handlers } = createHearing();
    const { context, settle, said, invoices } = await createSubscribed({}, handlers);
    const idle = { context, settle: async () => undefined, settleRefund: async () => undefined };
    const runtime = { ...idle, settleSubscription: settle };
    Object.assign(said, { latest_invoice: 'in_1', status: 'canceled' });
    invoices.push(invoice('in_1'));
    await settle('sub_1');
    invoices.push(invoice('in_0'));
    expect(await routeEvent(runtime, event('in_0'))).toBe('handled');
    expect(invoiceKeys(told)).toEqual(['invoice-paid:in_1', 'invoice-paid:in_0']);
  });

  it('that StablePay knows nothing of changes nothing', async () => {
    const { told, handlers } = createHearing();
    const { settle, asked } = await createSubscribed({}, handlers);
    expect(await settle('sub_1', 'in_x')).toMatchObject({ status: 'active' });
    expect(asked.at(-1)).toBe('/invoices/in_x');
    expect(invoiceKeys(told)).toEqual([]);
  });
});

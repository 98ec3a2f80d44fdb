// Resources of the API with every field they may have, as they come over the wire.

export const metadata = { channel: 'web' };
export const session = {
  ...{ id: 'cs_1', url: 'https://pay.test/cs_1', amount_total: 4_820, currency: 'usd' },
  ...{ payment_status: 'paid', created: 1, expires_at: 2, metadata },
  ...{ subscription_id: 'sub_1', invoice_id: 'in_1' },
  ...{ exchange_rate: '1.0000', target_currency: 'USDT', target_amount_total: 4_820 },
  rate_locked_at: 3,
};
export const invoice = {
  ...{ id: 'in_1', subscription_id: 'sub_1', customer: 'cust-42', payment_id: 'pi_1' },
  ...{ amount_due: 1_900, amount_paid: 1_800, currency: 'usd', status: 'paid' },
  ...{ payment_status: 'completed', billing_reason: 'subscription_cycle' },
  ...{ recurring_interval: 'month', recurring_interval_count: 2, created: 1 },
  ...{ period_start: 2, period_end: 3, due_date: 4, paid_at: 5 },
};
export const refund = {
  ...{ refund_id: 'ret-1', amount: 100, currency: 'usdt', status: 'completed', metadata },
  ...{ reason: 'duplicate', description: 'Twice', created_at: 1, order_id: 'ORD-1' },
  ...{ payment_id: 'pi_1', invoice_id: 'in_1', subscription_id: 'sub_1' },
  ...{ failure_reason: 'x', transaction_hash: '0xabc', receipt_number: 'R-1', processed_at: 2 },
};
export const paymentMethod = {
  ...{ id: 'pm_1', customer_id: 'cus_1', type: 'crypto', address: '0xabc', status: 'active' },
  ...{ created_at: 1, updated_at: 2, metadata },
};
export const expandedMethod = {
  ...{ id: 'pm_1', customer: 'cus_1', type: 'crypto', currency: 'USDT', chain_type: 1 },
  ...{ status: 'active', mandate_id: 'man_1', created: 1, metadata },
};
export const customer = {
  ...{ id: 'cus_1', external_customer_id: 'cust-42', email: 'a@b', name: 'Ann', phone: '+1' },
};
export const priceData = {
  ...{ id: 'price_1', product: 'Pro', currency: 'usd', unit_amount: 1_900 },
  recurring: { interval: 'month', interval_count: 2 },
};
export const item = { id: 'si_1', price_data: priceData, quantity: 3, metadata };
export const subscription = {
  ...{ id: 'sub_1', customer: 'cust-42', status: 'active', items: [item], description: 'Club' },
  ...{ created: 1, billing_cycle_anchor: 2, current_period_start: 3, current_period_end: 4 },
  ...{ trial_end: 5, cancel_at: 6, canceled_at: 7, iterations: 8, payment_method_id: 'pm_1' },
  ...{ latest_invoice: 'in_1', checkout_url: 'https://pay.test/sub_1', metadata },
  ...{ latest_invoice_object: invoice, customer_object: customer },
  payment_method_object: expandedMethod,
};

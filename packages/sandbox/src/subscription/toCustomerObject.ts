import type { SandboxCustomer } from './SandboxCustomer.ts';

/** The expanded customer of a subscription (section 6.2); what is not known is left out. */
export function toCustomerObject(customer: SandboxCustomer) {
  const { email, name, phone, defaultPaymentMethod } = customer;
  return {
    id: customer.customerId,
    object: 'customer',
    merchant_id: customer.merchantId,
    external_customer_id: customer.externalId,
    ...(email === undefined ? {} : { email }),
    ...(name === undefined ? {} : { name }),
    ...(phone === undefined ? {} : { phone }),
    ...(defaultPaymentMethod === undefined ? {} : { default_payment_method: defaultPaymentMethod }),
    created: customer.created,
  };
}

import type { SandboxPaymentMethod } from './SandboxPaymentMethod.ts';

// The mapping of the real numbers is not documented (section 10): these are the sandbox's own (S19).
const chainTypes = { tron: 1, ethereum: 2, bsc: 3, solana: 4 } as const;

/** What `GET /payment_method/{id}` answers (section 7.2). */
export function toPaymentMethodResource(method: SandboxPaymentMethod) {
  return {
    id: method.id,
    customer_id: method.customerId,
    merchant_id: method.merchantId,
    type: 'crypto',
    address: '',
    status: method.status,
    created_at: method.createdAt,
    updated_at: method.updatedAt,
    metadata: {},
  };
}

/** The same thing expanded inside a subscription, with its other field names (section 6.2). */
export function toPaymentMethodObject(method: SandboxPaymentMethod) {
  return {
    id: method.id,
    object: 'payment_method',
    customer: method.externalCustomer,
    merchant_id: method.merchantId,
    type: 'crypto',
    currency: method.choice.token,
    chain_type: chainTypes[method.choice.network],
    status: method.status,
    mandate_id: method.mandateId,
    metadata: {},
    created: method.createdAt,
  };
}

/** A payer as the sandbox knows one: made with the first subscription of a `customer`. */
export type SandboxCustomer = {
  /** Made of merchant and `externalId`, which is unique per merchant only. */
  id: string;
  merchantId: string;
  /** `cus_…`. */
  customerId: string;
  /** The merchant's own id, the field `customer` of requests. */
  externalId: string;
  email?: string | undefined;
  name?: string | undefined;
  phone?: string | undefined;
  defaultPaymentMethod?: string | undefined;
  /** Unix seconds. */
  created: number;
};

/** The key of a customer in the store. */
export const customerKey = ({
  merchantId,
  externalId,
}: {
  merchantId: string;
  externalId: string;
}) => JSON.stringify([merchantId, externalId]);

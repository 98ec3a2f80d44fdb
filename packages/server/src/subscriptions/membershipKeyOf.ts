import { sha256Hex } from '../signing/hmac.ts';

/** The natural key of customer and plan, as it is kept and sent: 64 hex digits. */
export async function membershipKeyOf({
  customer,
  reference,
}: {
  customer: string;
  reference: string;
}): Promise<string> {
  const text = JSON.stringify([customer, reference]);
  return sha256Hex([text]);
}

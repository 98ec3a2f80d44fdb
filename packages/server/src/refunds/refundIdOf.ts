import { sha256Hex } from '../signing/hmac.ts';

const longestId = 128;

/**
 * The id of a refund at StablePay, the same for the same payment and key. Ids of payments are not
 * documented: one that leaves no room for the key stands in it as its hash.
 */
export async function refundIdOf(paymentId: string, key: string): Promise<string> {
  const id = `${paymentId}-${key}`;
  return id.length <= longestId ? id : `${await sha256Hex([paymentId])}-${key}`;
}

import type { Merchant } from '../engine/SandboxMerchant.ts';
import { isSameSecret } from '../signing/isSameSecret.ts';
import type { Signer } from '../signing/Signer.ts';
import { RestError } from './RestError.ts';

const toleranceMs = 300_000;
// A timestamp five minutes ahead stays valid for ten (A19); one minute of margin.
const nonceLifeMs = 660_000;

const unauthorized = (
  code: 'signature_invalid' | 'timestamp_out_of_range' | 'nonce_reused',
  param: string,
  message: string,
) => new RestError({ code, param, message });

/** The merchant a Bearer key belongs to, or undefined. */
export function findMerchant({
  request,
  merchants,
}: {
  request: Request;
  merchants: readonly Merchant[];
}): Merchant | undefined {
  const key = /^Bearer +(\S+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1];
  return key === undefined ? undefined : merchants.find(({ apiKey }) => isSameSecret(apiKey, key));
}

/**
 * Checks timestamp, signature and nonce of a request (API reference 2.1, 2.2, S7). The nonce is
 * claimed last, so that only a genuine request can use one up.
 *
 * @throws RestError of type `authentication_error`.
 */
export async function authenticate({
  request,
  body,
  merchant,
  signer,
  now,
  claimNonce,
}: {
  request: Request;
  body: Uint8Array;
  merchant: Merchant;
  signer: Signer;
  /** Unix milliseconds. */
  now: number;
  claimNonce: (claim: { key: string; expiresAt: number }) => Promise<boolean>;
}): Promise<void> {
  const header = (name: string) => request.headers.get(name) ?? '';
  const timestamp = header('X-StablePay-Timestamp');
  const age = now - Number(timestamp) * 1000;
  if (!/^[0-9]{10}$/.test(timestamp) || Math.abs(age) > toleranceMs) {
    throw unauthorized(
      'timestamp_out_of_range',
      'X-StablePay-Timestamp',
      'The timestamp must be Unix seconds, at most 5 minutes from the time of this server.',
    );
  }
  const nonce = header('X-StablePay-Nonce');
  if (nonce.length < 16 || nonce.length > 64) {
    throw unauthorized(
      'signature_invalid',
      'X-StablePay-Nonce',
      'The nonce must have 16 to 64 characters.',
    );
  }
  const signature = header('X-StablePay-Signature');
  const { secretKey: secret } = merchant;
  const expected = await signer.sign({ secret, timestamp, nonce, body });
  if (!isSameSecret(expected, signature)) {
    throw unauthorized(
      'signature_invalid',
      'X-StablePay-Signature',
      'The signature does not match "timestamp.nonce.body" with the secret key of this API key.',
    );
  }
  const claimed = await claimNonce({
    key: `${merchant.id} ${nonce}`,
    expiresAt: now + nonceLifeMs,
  });
  if (!claimed) {
    throw unauthorized('nonce_reused', 'X-StablePay-Nonce', 'The nonce was used before.');
  }
}

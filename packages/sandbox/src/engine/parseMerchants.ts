import { ConfigError, errorCatalogue } from '@stablepay/core';
import type { Merchant, SandboxMerchant } from './SandboxMerchant.ts';
import { parseWebUrl } from './parseWebUrl.ts';

const invalid = (message: string) => new ConfigError({ code: 'config-invalid', message });

const apiKeyPattern = /^sk_test_[\x21-\x7e]{8,200}$/;

function parseMerchant(merchant: SandboxMerchant, index: number): Merchant {
  const { apiKey, secretKey, webhookSecret = secretKey } = merchant;
  if (apiKey.startsWith('sk_live_')) {
    throw invalid('The sandbox refuses live keys: `apiKey` starts with "sk_live_".');
  }
  if (!apiKeyPattern.test(apiKey)) {
    throw invalid('`apiKey` must be "sk_test_" and 8 to 200 visible characters.');
  }
  for (const [name, secret] of Object.entries({ secretKey, webhookSecret })) {
    if (secret.startsWith('sk_live_')) {
      throw invalid(`The sandbox refuses live keys: \`${name}\` starts with "sk_live_".`);
    }
    if (secret.length < 16 || secret.trim() !== secret) {
      throw new ConfigError({
        code: 'secret-weak',
        message: `\`${name}\` needs at least 16 characters without blanks around them.`,
        fix: errorCatalogue['secret-weak'].fix,
      });
    }
  }
  return {
    id: merchant.id ?? `merchant_${index + 1}`,
    name: merchant.name ?? 'Test shop',
    apiKey,
    secretKey,
    webhookSecret,
    webhookUrl:
      merchant.webhookUrl === undefined
        ? undefined
        : parseWebUrl({ text: merchant.webhookUrl, name: 'webhookUrl' }).href,
  };
}

/**
 * Checks the merchants of a sandbox.
 *
 * @throws ConfigError `config-invalid` for a live or malformed key, a key or id used twice or a
 * webhook address that is not http(s); `secret-weak` for a short secret.
 */
export function parseMerchants(merchants: readonly SandboxMerchant[]): Merchant[] {
  if (merchants.length === 0) throw invalid('`merchants` must name at least one merchant.');
  const parsed = merchants.map(parseMerchant);
  if (new Set(parsed.map(({ apiKey }) => apiKey)).size < parsed.length) {
    throw invalid('Two merchants have the same `apiKey`.');
  }
  if (new Set(parsed.map(({ id }) => id)).size < parsed.length) {
    throw invalid('Two merchants have the same `id`.');
  }
  return parsed;
}

import {
  listOf,
  optional,
  parseBoolean,
  parseFields,
  parseInteger,
  stringOf,
} from '../parsing/fields.ts';

/** The version of the proxy protocol this package speaks. */
export const protocolVersion = 1;

export type CurrencyLimits = {
  /** ISO 4217 code, upper case. */
  code: string;
  /** Smallest and largest total in minor units, where the merchant knows them. */
  minimum?: number | undefined;
  maximum?: number | undefined;
};

export type SupportContact = { email?: string | undefined; url?: string | undefined };

/** `GET {base}/config`: what this shop offers. Public; contains nothing secret. */
export type ProxyConfig = {
  protocol: number;
  /** Not real money: show the test ribbon. */
  sandbox: boolean;
  currencies: CurrencyLimits[];
  networks: string[];
  wallets: string[];
  /** Exact origins a payment page may have. */
  checkoutOrigins: string[];
  /** Longest `wait` the server will hold a status request, in seconds; 0 where it can't. */
  maxWaitSeconds: number;
  support?: SupportContact | undefined;
  /** Words such as `cancel`, `subscriptions`, `refunds`; unknown ones are ignored. */
  capabilities: string[];
};

const parseWord = stringOf(256);

const limitFields = {
  code: stringOf(16),
  minimum: optional(parseInteger),
  maximum: optional(parseInteger),
};
const supportFields = { email: optional(parseWord), url: optional(parseWord) };

const fields = {
  protocol: (value: unknown, path: string) => parseInteger(value, path, { min: 1 }),
  sandbox: parseBoolean,
  currencies: listOf((value, path) =>
    parseFields<CurrencyLimits>({ value, path, fields: limitFields }),
  ),
  networks: listOf(parseWord),
  wallets: listOf(parseWord),
  checkoutOrigins: listOf(parseWord),
  maxWaitSeconds: (value: unknown, path: string) => parseInteger(value, path, { max: 30 }),
  support: optional((value, path) =>
    parseFields<SupportContact>({ value, path, fields: supportFields }),
  ),
  capabilities: listOf(parseWord),
};

/** Reads the answer of `GET {base}/config`. */
export function parseProxyConfig(value: unknown): ProxyConfig {
  return parseFields<ProxyConfig>({ value, path: 'config', fields });
}

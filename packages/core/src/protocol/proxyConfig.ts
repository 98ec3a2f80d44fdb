import {
  parseArray,
  parseBoolean,
  parseInteger,
  parseOptional,
  parseRecord,
  parseString,
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

const parseWord = (value: unknown, path: string) => parseString(value, path, { max: 256 });

const parseLimits = (value: unknown, path: string): CurrencyLimits => {
  const record = parseRecord(value, path);
  return {
    code: parseString(record['code'], `${path}.code`, { max: 16 }),
    minimum: parseOptional(record['minimum'], `${path}.minimum`, parseInteger),
    maximum: parseOptional(record['maximum'], `${path}.maximum`, parseInteger),
  };
};

const parseSupport = (value: unknown, path: string): SupportContact => {
  const record = parseRecord(value, path);
  return {
    email: parseOptional(record['email'], `${path}.email`, parseWord),
    url: parseOptional(record['url'], `${path}.url`, parseWord),
  };
};

/** Reads the answer of `GET {base}/config`. */
export function parseProxyConfig(value: unknown): ProxyConfig {
  const record = parseRecord(value, 'config');
  return {
    protocol: parseInteger(record['protocol'], 'config.protocol', { min: 1 }),
    sandbox: parseBoolean(record['sandbox'], 'config.sandbox'),
    currencies: parseArray(record['currencies'], 'config.currencies', parseLimits),
    networks: parseArray(record['networks'], 'config.networks', parseWord),
    wallets: parseArray(record['wallets'], 'config.wallets', parseWord),
    checkoutOrigins: parseArray(record['checkoutOrigins'], 'config.checkoutOrigins', parseWord),
    maxWaitSeconds: parseInteger(record['maxWaitSeconds'], 'config.maxWaitSeconds', { max: 30 }),
    support: parseOptional(record['support'], 'config.support', parseSupport),
    capabilities: parseArray(record['capabilities'], 'config.capabilities', parseWord),
  };
}

import {
  type Clock,
  ConfigError,
  parseInteger,
  type ProxyConfig,
  protocolVersion,
  systemClock,
} from '@stablepay/core';
import { keysOf } from '../client/createStablePay.ts';
import type { StablePay } from '../client/StablePay.ts';
import type { Handlers } from '../effects/Handlers.ts';
import { parseSecrets, type Secrets } from '../signing/parseSecrets.ts';
import { createRecords, type Records } from '../store/createRecords.ts';
import { chooseStore } from '../store/chooseStore.ts';
import { createGate, type Gate } from './createGate.ts';
import { createReporter, type Reporter } from './createReporter.ts';
import { isProduction } from './isProduction.ts';
import { parseOrigins } from './parseOrigins.ts';
import type { ProxyOptions } from './ProxyOptions.ts';
import { parseReturnUrl } from './toReturnUrl.ts';

/** The checked options of a proxy, as its parts use them. */
export type ProxyContext = Pick<
  ProxyOptions,
  'resolveOrder' | 'resolvePlan' | 'onPaid' | 'onAttention' | 'returnUrls' | 'transactionUrl'
> & {
  stablepay: StablePay;
  /** What else the shop wants to be told. */
  handlers: Handlers;
  deadLetterAfter: number;
  store: Records;
  clock: Clock;
  basePath: string;
  tokenSecrets: Secrets;
  webhookSecrets: Secrets;
  allowedOrigins: readonly string[];
  config: ProxyConfig;
  upstreamReadsPerSecond: number;
  /** Tells `onError` and the logger; resolves when they are through, never rejects. */
  report: Reporter['error'];
  logRequest: Reporter['request'];
  /** The rate limit. */
  gate: Gate;
  /** Aborts when the proxy closes; ends everything that is held. */
  closed: AbortSignal;
};

function parseBasePath(value: string): string {
  if (/^(?:\/[A-Za-z0-9_-]+)+$/.test(value)) return value;
  throw new ConfigError({
    code: 'config-invalid',
    message: 'basePath must look like /api/stablepay, without a slash at the end.',
  });
}

const day = 24 * 60 * 60 * 1_000;

/** Long enough for late payments and disputes, and never so short that an open order is lost. */
function parseRetention(days = 400): number {
  if (Number.isInteger(days) && days >= 30 && days <= 4_000) return days * day;
  throw new ConfigError({
    code: 'config-invalid',
    message: 'retentionDays must be an integer from 30 to 4000.',
  });
}

function parseLimit(value: number, name: string, max: number, min = 0): number {
  try {
    return parseInteger(value, name, { min, max });
  } catch (cause) {
    throw new ConfigError({
      code: 'config-invalid',
      message: `${name} must be an integer from ${min} to ${max}.`,
      cause,
    });
  }
}

/** Payments under a test key are not real, and goods shipped for them are (threat T14). */
function refuseTestKey({ stablepay, allowTestKey = false }: ProxyOptions): void {
  if (stablepay.mode === 'live' || allowTestKey || !isProduction()) return;
  throw new ConfigError({
    code: 'config-invalid',
    message:
      'The API key is a test key, and NODE_ENV is production: nobody would really pay. ' +
      'Set allowTestKey where that is what you want, on a staging server say.',
  });
}

/**
 * Checks every option at construction, so that a wrong one fails at start and not at a payer.
 *
 * @throws ConfigError naming the option.
 */
export function parseProxyOptions(options: ProxyOptions, closed: AbortSignal): ProxyContext {
  const { stablepay } = options;
  const clock = options.clock ?? systemClock;
  const keys = keysOf(stablepay);
  const tokenSecrets = parseSecrets(options.tokenSecrets, 'tokenSecrets');
  const webhookSecrets = parseSecrets(
    options.webhookSecrets ?? [keys?.secretKey],
    'webhookSecrets',
  );
  const reporter = createReporter({
    ...options,
    clock,
    secrets: [...tokenSecrets, ...webhookSecrets, ...Object.values(keys ?? {})],
  });
  refuseTestKey(options);
  const allowHttp = stablepay.mode === 'test';
  for (const name of ['resolveOrder', 'returnUrls'] as const) {
    if (!options[name]) {
      throw new ConfigError({ code: 'config-missing', message: `${name} is not set.` });
    }
  }
  return {
    stablepay,
    store: createRecords({
      report: reporter.error,
      store: chooseStore(options.store, clock),
      clock,
      retentionMs: parseRetention(options.retentionDays),
    }),
    clock,
    resolveOrder: options.resolveOrder,
    resolvePlan: options.resolvePlan,
    transactionUrl: options.transactionUrl,
    handlers: options,
    deadLetterAfter: parseLimit(options.deadLetterAfter ?? 30, 'deadLetterAfter', 1_000, 1),
    onPaid: options.onPaid,
    onAttention: options.onAttention,
    returnUrls: {
      success: parseReturnUrl(options.returnUrls.success, 'returnUrls.success'),
      cancel: parseReturnUrl(options.returnUrls.cancel, 'returnUrls.cancel'),
    },
    basePath: parseBasePath(options.basePath ?? '/api/stablepay'),
    tokenSecrets,
    webhookSecrets,
    allowedOrigins: parseOrigins(options.allowedOrigins, 'allowedOrigins', allowHttp),
    upstreamReadsPerSecond: parseLimit(
      options.upstreamReadsPerSecond ?? 50,
      'upstreamReadsPerSecond',
      1_000,
    ),
    config: {
      protocol: protocolVersion,
      sandbox: stablepay.mode === 'test',
      currencies: [...(options.currencies ?? [])],
      networks: [...(options.networks ?? [])],
      wallets: [...(options.wallets ?? [])],
      checkoutOrigins: parseOrigins(options.checkoutOrigins, 'checkoutOrigins', allowHttp),
      maxWaitSeconds: parseLimit(options.maxWaitSeconds ?? 25, 'maxWaitSeconds', 30),
      support: options.support,
      capabilities: [
        ...['cancel', 'link', 'pay-form', 'refunds'],
        ...(options.resolvePlan ? ['subscriptions'] : []),
      ],
    },
    report: reporter.error,
    logRequest: reporter.request,
    gate: createGate({ ...options, clock, live: stablepay.mode === 'live' }),
    closed,
  };
}

import { parseArgs } from 'node:util';
import { ConfigError, parseOptional, parseRecord, parseString } from '@stablepay/core';
import type { SandboxMerchant } from '../engine/SandboxMerchant.ts';
import type { StartSandboxOptions } from './startSandbox.ts';

/** What the command line and the environment ask for. */
export type CliOptions = { help: boolean; json: boolean; start: StartSandboxOptions };

const flags = {
  port: { type: 'string' },
  host: { type: 'string' },
  'base-url': { type: 'string' },
  db: { type: 'string' },
  'api-key': { type: 'string' },
  'secret-key': { type: 'string' },
  'webhook-url': { type: 'string' },
  'webhook-secret': { type: 'string' },
  'control-token': { type: 'string' },
  'shop-name': { type: 'string' },
  'session-lifetime': { type: 'string' },
  'refund-delay': { type: 'string' },
  idempotency: { type: 'string' },
  seed: { type: 'string' },
  merchant: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type TextFlag = Exclude<keyof typeof flags, 'json' | 'help' | 'merchant'>;

const defaultPort = 4010;

const invalid = (message: string, cause?: unknown) =>
  new ConfigError({ code: 'config-invalid', message, cause });

const variableOf = (flag: TextFlag) => `STABLEPAY_${flag.toUpperCase().replaceAll('-', '_')}`;

function readFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: false })
      .values;
  } catch (cause) {
    // The message of parseArgs names the flag, never its value.
    throw invalid(cause instanceof Error ? cause.message : 'The flags could not be read.', cause);
  }
}

const readInteger = (text: string | undefined, name: string, maximum: number) => {
  if (text === undefined) return undefined;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= maximum)) throw invalid(`${name} must be a whole number from 0 to ${maximum}.`);
  return value;
};

const readReading = (text: string | undefined) => {
  if (text === undefined || text === 'replay' || text === 'conflict') return text;
  throw invalid('--idempotency must be replay or conflict.');
};

/** A merchant as JSON; whether its keys are good is for the engine to say. */
function readMerchant(text: string): SandboxMerchant {
  try {
    const record = parseRecord(JSON.parse(text), 'merchant');
    const given = (name: string) =>
      parseOptional(record[name], name, (value, path) => parseString(value, path));
    return {
      apiKey: parseString(record['apiKey'], 'apiKey'),
      secretKey: parseString(record['secretKey'], 'secretKey'),
      id: given('id'),
      name: given('name'),
      webhookUrl: given('webhookUrl'),
      webhookSecret: given('webhookSecret'),
    };
  } catch (cause) {
    throw invalid(
      '--merchant must be JSON with `apiKey` and `secretKey`, and if need be `id`, `name`, `webhookUrl` and `webhookSecret`.',
      cause,
    );
  }
}

/**
 * Reads flags, and for each flag that is missing its `STABLEPAY_…` variable. Empty variables
 * count as missing.
 *
 * @throws ConfigError naming the flag.
 */
export function parseCliOptions({
  args,
  env,
}: {
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
}): CliOptions {
  const given = readFlags(args);
  const text = (flag: TextFlag) => given[flag] ?? (env[variableOf(flag)] || undefined);
  const lifetime = readInteger(text('session-lifetime'), '--session-lifetime', 31_536_000);
  const delay = readInteger(text('refund-delay'), '--refund-delay', 31_536_000);
  return {
    help: given.help ?? false,
    json: given.json ?? false,
    start: {
      port: readInteger(text('port'), '--port', 65_535) ?? defaultPort,
      host: text('host'),
      baseUrl: text('base-url'),
      db: text('db'),
      apiKey: text('api-key'),
      secretKey: text('secret-key'),
      webhookUrl: text('webhook-url'),
      webhookSecret: text('webhook-secret'),
      controlToken: text('control-token'),
      shopName: text('shop-name'),
      seed: text('seed'),
      idempotency: readReading(text('idempotency')),
      refundDelayMs: delay === undefined ? undefined : delay * 1000,
      merchants: given.merchant?.map(readMerchant),
      sessionLifetimeMs: lifetime === undefined ? undefined : lifetime * 1000,
    },
  };
}

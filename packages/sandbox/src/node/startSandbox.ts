import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { ConfigError } from '@stablepay/core';
import { createSandbox, type Sandbox } from '../engine/createSandbox.ts';
import { createSeededRandom } from '../engine/createSeededRandom.ts';
import { randomText, webCryptoRandom } from '../engine/randomText.ts';
import type { SandboxCommands } from '../engine/SandboxCommands.ts';
import type { SandboxMerchant } from '../engine/SandboxMerchant.ts';
import type { SandboxStore } from '../store/SandboxStore.ts';
import { createSqliteStore } from './createSqliteStore.ts';
import { listen } from './listen.ts';
import { refuseProduction } from './refuseProduction.ts';

export type StartSandboxOptions = {
  /** Default 0: any free port. */
  port?: number | undefined;
  /** Address to listen on; default `127.0.0.1`. */
  host?: string | undefined;
  /** Origin under which browsers reach it; default `http://{host}:{port}`. */
  baseUrl?: string | undefined;
  /** A SQLite file, or `:memory:` (default). */
  db?: string | undefined;
  /** Default: generated. */
  apiKey?: string | undefined;
  /** Default: generated. */
  secretKey?: string | undefined;
  webhookUrl?: string | undefined;
  /** A separate signing key for webhooks (B15); default: the secret key. */
  webhookSecret?: string | undefined;
  /** What the payer page calls the shop. */
  shopName?: string | undefined;
  /** Opens the control API; default: generated. */
  controlToken?: string | undefined;
  /** More merchants, each with keys of its own. */
  merchants?: readonly SandboxMerchant[] | undefined;
  /**
   * Makes keys, token and ids repeatable. Whoever knows the seed knows the keys; and as ids would
   * repeat too, it takes a database in memory.
   */
  seed?: string | undefined;
  /** What a repeated create gets; default `replay` (B2, S16). */
  idempotency?: 'replay' | 'conflict' | undefined;
  /** How long a refund is processing; default 15,000 (S13). */
  refundDelayMs?: number | undefined;
  /** Default 1,800,000 (A7). */
  sessionLifetimeMs?: number | undefined;
  /** Default 100 (A15). */
  rateLimitPerSecond?: number | undefined;
};

/** A sandbox that listens. */
export type RunningSandbox = {
  /** Origin of the API and the payer page. */
  url: string;
  apiKey: string;
  secretKey: string;
  controlToken: string;
  commands: SandboxCommands;
  /** Ends every connection and timer; resolves when nothing is left running. */
  close: () => Promise<void>;
};

/**
 * Starts the sandbox on this machine.
 *
 * @throws ConfigError with `NODE_ENV=production`, for live keys, weak secrets, malformed addresses,
 * a port that is taken and a database that can't be opened.
 *
 * @example
 * const sandbox = await startSandbox({ webhookUrl: 'http://127.0.0.1:3000/webhooks' });
 * // sandbox.url, sandbox.apiKey, sandbox.secretKey
 * await sandbox.close();
 */
export async function startSandbox(options: StartSandboxOptions = {}): Promise<RunningSandbox> {
  refuseProduction(process.env);
  const { port = 0, host = '127.0.0.1', db = ':memory:' } = options;
  const generate = keyGenerator({ seed: options.seed, db });
  const apiKey = options.apiKey ?? `sk_test_${generate(32)}`;
  const secretKey = options.secretKey ?? generate(48);
  const controlToken = options.controlToken ?? generate(32);

  // The engine has to know its port, which is known once the server listens: requests that come
  // before are held by the promise.
  let start: (engine: Sandbox) => void = () => undefined;
  const started = new Promise<Sandbox>((resolve) => (start = resolve));
  const listener = getRequestListener(async (request) => (await started).fetch(request), {
    overrideGlobalObjects: false,
  });
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, listener);
  const store = openStore(db);
  try {
    const url =
      options.baseUrl ?? `http://${bracketed(host)}:${await listen({ server, port, host })}`;
    if (options.baseUrl !== undefined) await listen({ server, port, host });
    const { webhookUrl, webhookSecret, shopName: name } = options;
    const sandbox = createSandbox({
      baseUrl: url,
      merchants: [
        { name, apiKey, secretKey, webhookUrl, webhookSecret },
        ...(options.merchants ?? []),
      ],
      store,
      controlToken,
      sessionLifetimeMs: options.sessionLifetimeMs,
      rateLimitPerSecond: options.rateLimitPerSecond,
      refundDelayMs: options.refundDelayMs,
      idempotency: options.idempotency,
      seed: options.seed,
    });
    start(sandbox);
    return {
      url: sandbox.baseUrl,
      apiKey,
      secretKey,
      controlToken,
      commands: sandbox.commands,
      async close() {
        await sandbox.close();
        await closeServer(server);
        await store.close();
      },
    };
  } catch (error) {
    await closeServer(server);
    await store.close();
    throw error;
  }
}

function keyGenerator({ seed, db }: { seed: string | undefined; db: string }) {
  if (seed !== undefined && db !== ':memory:') {
    throw new ConfigError({
      code: 'config-invalid',
      message: '`seed` takes a database in memory: in a file its ids would come a second time.',
    });
  }
  const random = seed === undefined ? webCryptoRandom : createSeededRandom(`${seed} keys`);
  return (length: number) => randomText({ random, length });
}

function openStore(path: string): SandboxStore {
  try {
    return createSqliteStore({ path });
  } catch (cause) {
    throw new ConfigError({
      code: 'config-invalid',
      message: 'The database named in `db` could not be opened: it must be a SQLite file.',
      cause,
    });
  }
}

const bracketed = (host: string) => (host.includes(':') ? `[${host}]` : host);

async function closeServer(server: ReturnType<typeof createServer>): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

import { randomBytes } from 'node:crypto';
import { startSandbox } from '@stablepay/sandbox/node';
import { createStablePay } from '@stablepay/server';
import { createShop, type Shop } from '../server/createShop.ts';
import { guestPath, type GuestShop } from '../server/guest/GuestShop.ts';
import { listen } from '../server/listen.ts';
import type { ClientFiles } from '../server/pages/readClient.ts';

export type DemoOptions = {
  /** The built pages, from `buildClient`. */
  client: ClientFiles;
  /** 0 (the default) takes a free port. */
  shopPort?: number | undefined;
  sandboxPort?: number | undefined;
  /** Default 30 s; 0 leaves it to `shop.reconcile()`. */
  reconcileEveryMs?: number | undefined;
  guest?: GuestShop | undefined;
  /** Signs tokens and references. Default: made for this run. */
  tokenSecret?: string | undefined;
  /** Of the back office at `/office`. Default: made for this run. */
  officePassword?: string | undefined;
  onError?: ((event: { error: unknown }) => void) | undefined;
};

export type Demo = {
  shopUrl: string;
  shop: Shop;
  sandboxUrl: string;
  officePassword: string;
  /** Opens the sandbox's control API. */
  controlToken: string;
  close: () => Promise<void>;
};

/**
 * A sandbox and the shop, wired to each other over HTTP with keys made for this run.
 *
 * @throws an error when a port is taken: the system's `EADDRINUSE` for the shop's, ConfigError with
 * that as its cause for the sandbox's. Nothing is left running then.
 */
export async function startDemo({
  client,
  shopPort = 0,
  sandboxPort = 0,
  reconcileEveryMs,
  guest,
  tokenSecret = randomBytes(32).toString('hex'),
  officePassword = randomBytes(9).toString('base64url'),
  onError,
}: DemoOptions): Promise<Demo> {
  const door = await listen({ port: shopPort });
  try {
    const guests = new Map(
      (guest?.merchants ?? []).map(({ id, name }) => {
        const apiKey = `sk_test_${randomBytes(16).toString('hex')}`;
        const secretKey = randomBytes(24).toString('hex');
        const webhookUrl = `${door.origin}${guestPath(id)}/webhooks`;
        return [id, { id, name, apiKey, secretKey, webhookUrl }];
      }),
    );
    const sandbox = await startSandbox({
      port: sandboxPort,
      shopName: 'Halden',
      webhookUrl: `${door.origin}/api/stablepay/webhooks`,
      merchants: [...guests.values()],
    });
    const shop = createShop({
      origin: door.origin,
      stablepay: createStablePay({
        apiKey: sandbox.apiKey,
        secretKey: sandbox.secretKey,
        baseUrl: sandbox.url,
      }),
      checkoutOrigins: [new URL(sandbox.url).origin],
      tokenSecrets: [tokenSecret],
      client,
      reconcileEveryMs,
      guest,
      stablepayOf: (merchant) =>
        createStablePay({
          apiKey: guests.get(merchant)?.apiKey,
          secretKey: guests.get(merchant)?.secretKey,
          baseUrl: sandbox.url,
        }),
      officePassword,
      onError,
    });
    door.serve(shop.fetch);
    return {
      shopUrl: door.origin,
      shop,
      officePassword,
      sandboxUrl: sandbox.url,
      controlToken: sandbox.controlToken,
      close: async () => {
        // The sandbox first: it delivers webhooks to the shop.
        await sandbox.close();
        await door.close();
        await shop.close();
      },
    };
  } catch (cause) {
    await door.close();
    throw cause;
  }
}

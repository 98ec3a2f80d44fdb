import { randomBytes } from 'node:crypto';
import type { ScriptFiles } from '@stablepay/embed/files';
import {
  guestPath,
  listen,
  startDemo,
  type Demo,
  type DemoOptions,
} from '@stablepay/storefront/demo';
import { createPlainShops, type PlainShops } from '../server/createPlainShops.ts';

export type PlainDemoOptions = Omit<DemoOptions, 'guest' | 'tokenSecret'> & {
  /** The tag's files, from `readScriptFiles`. */
  script: ScriptFiles;
  /** 0 (the default) takes a free port. */
  plainPort?: number | undefined;
};

export type PlainDemo = Demo & { plainUrl: string; plain: PlainShops };

/**
 * The React shop, the sandbox, and beside them the shops without React: on an origin of their own,
 * with the same proxy and the same sandbox.
 *
 * @throws as `startDemo`, and the system's `EADDRINUSE` when the plain shops' port is taken.
 */
export async function startPlainDemo({
  script,
  plainPort = 0,
  ...options
}: PlainDemoOptions): Promise<PlainDemo> {
  const door = await listen({ port: plainPort });
  try {
    const tokenSecret = randomBytes(32).toString('hex');
    const plain = createPlainShops({ origin: door.origin, script, tokenSecret });
    const demo = await startDemo({ ...options, guest: plain.guest, tokenSecret });
    door.serve(
      plain.serveWith({
        proxyUrlOf: (merchant) => `${demo.shopUrl}${guestPath(merchant)}`,
        proxy: demo.shop.account,
        checkoutOrigins: [new URL(demo.sandboxUrl).origin],
      }),
    );
    return {
      ...demo,
      plain,
      plainUrl: door.origin,
      close: async () => {
        await demo.close();
        await door.close();
      },
    };
  } catch (cause) {
    await door.close();
    throw cause;
  }
}

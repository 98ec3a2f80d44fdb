import type { CheckoutMessages } from '@stablepay/checkout';
import type { MountHost } from '../element/MountHost.ts';

/** The words of option and payment, a file for each language. */
export const localesOf =
  ({ load }: Pick<MountHost, 'load'>) =>
  async (locale: string): Promise<CheckoutMessages> =>
    ((await load(`locale-${locale}`)) as { messages: CheckoutMessages }).messages;

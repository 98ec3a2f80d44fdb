import { en } from '../messages/en.ts';
import type { OptionMessages } from '../messages/OptionMessages.ts';
import { BlocksContent } from './BlocksContent.tsx';
import { BlocksLabel } from './BlocksLabel.tsx';
import type { BlocksPaymentMethod } from './BlocksPaymentMethod.ts';
import { parseBlocksSettings } from './parseBlocksSettings.ts';

/**
 * StablePay for WooCommerce's Checkout block, ready for `registerPaymentMethod`. `settings` is
 * what `get_payment_method_data()` sent: `title`, `networks`, `currencies`, `supports`, `icons`,
 * each optional. Needs `@stablepay/display/styles.css`.
 *
 * Follows the public documentation and is tested against a record of it; not yet proved inside
 * WooCommerce.
 *
 * @example
 * window.wc.wcBlocksRegistry.registerPaymentMethod(
 *   createBlocksMethod({ settings: window.wc.wcSettings.getSetting('stablepay_data', {}) }),
 * );
 */
export function createBlocksMethod({
  settings,
  messages = en,
}: {
  settings?: unknown;
  /** Words of the shop's language. Default: `en`. */
  messages?: OptionMessages | undefined;
}): BlocksPaymentMethod {
  const {
    title = messages.title,
    networks,
    currencies,
    features,
    icons,
  } = parseBlocksSettings(settings);
  const content = <BlocksContent messages={messages} networks={networks} />;
  return {
    name: 'stablepay',
    label: <BlocksLabel title={title} icons={icons} messages={messages} />,
    ariaLabel: messages.accessibleName,
    content,
    edit: content,
    // Called at every change of the cart: one look-up and nothing else.
    canMakePayment: ({ cartTotals }) => currencies.has(cartTotals.currency_code),
    placeOrderButtonLabel: messages.payButton,
    supports: { features, showSavedCards: false, showSaveOption: false },
  };
}

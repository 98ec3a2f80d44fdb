import { paymentOptionTree, type RenderPaymentOptionOptions } from './paymentOptionTree.tsx';
import { toHtml } from './toHtml.ts';

/**
 * The option as HTML for a server's template: a real radio in a real form, without JavaScript.
 * Everything given to it is escaped. The page links `@stablepay/display/styles.css`.
 *
 * @throws TypeError when `panel` or `marks` hold components with state, or an address is unsafe.
 *
 * @example
 * const html = renderPaymentOption({
 *   name: 'payment',
 *   amount: { minor: 4820, currency: 'USD' },
 *   networks: ['TRON', 'Ethereum'],
 * });
 */
export function renderPaymentOption(options: RenderPaymentOptionOptions): string {
  return toHtml([paymentOptionTree(options)]);
}

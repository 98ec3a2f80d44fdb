import { renderPaymentOption } from '../tree/renderPaymentOption.ts';
import { exampleAmount } from './exampleAmount.ts';
import type { CodeSnippet } from './Snippet.ts';
import type { SnippetChoices } from './SnippetChoices.ts';
import { titleOf } from './titleOf.ts';

/**
 * The option as HTML for a server's template; it works without JavaScript. The amount is an
 * example: a shop writes its own with `renderPaymentOption`.
 *
 * @throws ValidationError `invalid-input` when the title has over 50 characters.
 */
export function htmlSnippet(choices: SnippetChoices): CodeSnippet {
  const { messages, networks, theme, currency, layout } = choices;
  const html = renderPaymentOption({
    name: 'payment',
    messages: { ...messages, title: titleOf(choices) },
    amount: exampleAmount(currency),
    networks,
    theme,
    layout: layout === 'gaming' ? 'auto' : layout,
  });
  // Only where white space means nothing: between boxes, never between words.
  const lines = html.replace(/><(?=div|label|input|svg|p[ >]|dl|dd|dt|details)/g, '>\n<');
  return {
    kind: 'code',
    id: 'html',
    language: 'html',
    file: 'stablecoin-option.html',
    code: `<!-- styles.css is in the package: @stablepay/display/styles.css -->\n<link rel="stylesheet" href="/stablepay/styles.css">\n${lines}\n`,
  };
}

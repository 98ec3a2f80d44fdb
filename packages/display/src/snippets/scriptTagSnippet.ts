import { decimalStringOf } from '@stablepay/core';
import { escapeHtml } from '../escape/escapeHtml.ts';
import { exampleAmount } from './exampleAmount.ts';
import type { CodeSnippet } from './Snippet.ts';
import type { SnippetChoices } from './SnippetChoices.ts';

// Of `@stablepay/embed`, whose end-to-end test runs this snippet with the files of that name.
const script = 'stablepay-0.1.0.js';

/**
 * The option and the payment for a page without React: one script tag and one element of
 * `@stablepay/embed`. Title and networks come from its words and the proxy, not from here.
 */
export function scriptTagSnippet({
  messages,
  currency,
  theme = 'auto',
  layout = 'auto',
}: SnippetChoices): CodeSnippet {
  const attributes = {
    name: 'payment',
    frame: 'card',
    reference: 'ORD-1001',
    amount: decimalStringOf(exampleAmount(currency)) ?? '',
    currency,
    locale: messages.locale === 'en' ? '' : messages.locale,
    theme: theme === 'auto' ? '' : theme,
    // Its row takes the layout that fits; over a game lies the payment.
    panel: layout === 'gaming' ? 'gaming' : '',
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  const code = [
    '<!-- Host the files of @stablepay/embed (dist/script) in one folder, unchanged. -->',
    '<script',
    `  src="/stablepay/${script}"`,
    '  integrity="sha384-… (from integrity.json)"',
    '  crossorigin="anonymous"',
    '  data-proxy="/api/stablepay"',
    '  async',
    '></script>',
    '',
    `<stablepay-checkout ${written.join(' ')}>`,
    '  <!-- Where no script runs. -->',
    '  <form method="post" action="/api/stablepay/pay">',
    '    <input type="hidden" name="reference" value="ORD-1001">',
    `    <button>${escapeHtml(messages.payButton)}</button>`,
    '  </form>',
    '  <!-- The way on, shown once the order is paid. -->',
    '  <a slot="paid" href="/orders/ORD-1001">View order</a>',
    '</stablepay-checkout>',
  ];
  return {
    kind: 'code',
    id: 'script-tag',
    language: 'html',
    file: 'checkout.html',
    code: `${code.join('\n')}\n`,
  };
}

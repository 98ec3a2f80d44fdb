import { localeImport } from './localeImport.ts';
import type { CodeSnippet } from './Snippet.ts';
import type { SnippetChoices } from './SnippetChoices.ts';

/**
 * Registers the method with WooCommerce's Checkout block. Not yet proved inside WooCommerce.
 *
 * @throws ValidationError `invalid-input` when the title has over 50 characters.
 */
export function wooBlocksScript(choices: SnippetChoices): CodeSnippet {
  const { imports, lines, value } = localeImport(choices);
  const code = [
    '// Build it with @wordpress/scripts, so that React is the one WordPress has loaded.',
    "import { createBlocksMethod } from '@stablepay/display/woocommerce-blocks';",
    ...imports,
    "import '@stablepay/display/styles.css';",
    '',
    ...lines,
    'const { wcBlocksRegistry, wcSettings } = window.wc;',
    '',
    'wcBlocksRegistry.registerPaymentMethod(',
    '  createBlocksMethod({',
    "    settings: wcSettings.getSetting('stablepay_data', {}),",
    ...(value === undefined ? [] : [`    messages: ${value},`]),
    '  }),',
    ');',
  ];
  return {
    kind: 'code',
    id: 'woo-blocks-script',
    language: 'js',
    file: 'src/stablepay-blocks.js',
    code: `${code.join('\n')}\n`,
  };
}

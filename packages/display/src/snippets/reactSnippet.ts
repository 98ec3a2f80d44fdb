import { jsString } from '../escape/jsString.ts';
import { networkOrder } from '../payment-option/networkOrder.ts';
import { exampleAmount } from './exampleAmount.ts';
import { localeImport } from './localeImport.ts';
import type { CodeSnippet } from './Snippet.ts';
import type { SnippetChoices } from './SnippetChoices.ts';

/**
 * The option as a React component.
 *
 * @throws ValidationError `invalid-input` when the title has over 50 characters.
 */
export function reactSnippet(choices: SnippetChoices): CodeSnippet {
  const { imports, lines, value } = localeImport(choices);
  const { theme = 'auto' } = choices;
  const networks = networkOrder(choices.networks ?? []).map(jsString);
  const { minor } = exampleAmount(choices.currency);
  const code = [
    "import { PaymentOption } from '@stablepay/display';",
    ...imports,
    "import '@stablepay/display/styles.css';",
    '',
    ...lines,
    'export function StablecoinOption() {',
    '  return (',
    '    <PaymentOption',
    '      name="payment"',
    `      amount={{ minor: ${minor}, currency: ${jsString(choices.currency)} }}`,
    ...(networks.length > 0 ? [`      networks={[${networks.join(', ')}]}`] : []),
    ...(value === undefined ? [] : [`      messages={${value}}`]),
    ...(theme === 'auto' ? [] : [`      theme="${theme}"`]),
    '    />',
    '  );',
    '}',
  ];
  return {
    kind: 'code',
    id: 'react',
    language: 'tsx',
    file: 'StablecoinOption.tsx',
    code: `${code.join('\n')}\n`,
  };
}

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
  const { theme = 'auto', layout = 'auto' } = choices;
  const component = layout === 'gaming' ? 'GamingPaymentTile' : 'PaymentOption';
  const networks = networkOrder(choices.networks ?? []).map(jsString);
  const { minor } = exampleAmount(choices.currency);
  const code = [
    `import { ${component} } from '@stablepay/display';`,
    ...imports,
    "import '@stablepay/display/styles.css';",
    '',
    ...lines,
    'export function StablecoinOption() {',
    '  return (',
    `    <${component}`,
    '      name="payment"',
    `      amount={{ minor: ${minor}, currency: ${jsString(choices.currency)} }}`,
    ...(networks.length > 0 && layout !== 'gaming'
      ? [`      networks={[${networks.join(', ')}]}`]
      : []),
    ...(value === undefined ? [] : [`      messages={${value}}`]),
    ...(theme === 'auto' ? [] : [`      theme="${theme}"`]),
    ...(layout === 'auto' || layout === 'gaming' ? [] : [`      layout="${layout}"`]),
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

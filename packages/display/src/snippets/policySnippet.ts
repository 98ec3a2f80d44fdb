import type { CodeSnippet } from './Snippet.ts';
import type { SnippetChoices } from './SnippetChoices.ts';

// As in the README of `@stablepay/embed`, whose end-to-end tests hold pages to it.
const paymentPage = 'https://checkout.stablepay.co';

/** The least a Content-Security-Policy has to allow for the script tag, and not a word more. */
export function policySnippet({
  scriptOrigin = '',
  proxyOrigin = '',
}: SnippetChoices): CodeSnippet {
  const from = (...origins: string[]) =>
    ["'self'", ...new Set(origins.filter((origin) => origin !== ''))].join(' ');
  const code = [
    'Content-Security-Policy:',
    "  default-src 'none';",
    `  script-src ${from(scriptOrigin)};`,
    "  style-src 'self';",
    `  connect-src ${from(proxyOrigin)};`,
    `  form-action ${from(proxyOrigin, paymentPage)};`,
    "  base-uri 'none';",
    "  require-trusted-types-for 'script';",
    "  trusted-types 'none'",
  ];
  return {
    kind: 'code',
    id: 'policy',
    language: 'http',
    file: 'response header',
    code: `${code.join('\n')}\n`,
  };
}

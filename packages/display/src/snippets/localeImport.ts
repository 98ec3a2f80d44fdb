import { jsString } from '../escape/jsString.ts';
import { singleLine } from '../escape/singleLine.ts';
import type { SnippetChoices } from './SnippetChoices.ts';
import { titleOf } from './titleOf.ts';

/** `zh-CN` is exported as `zhCN`, `pt-BR` as `ptBR`. */
const nameOf = (locale: string) => locale.replaceAll('-', '');

/**
 * The lines of a script that bring the words: an import, when they are not the default ones, and
 * a constant with the merchant's title, when it is another one.
 */
export function localeImport(choices: SnippetChoices): {
  imports: readonly string[];
  lines: readonly string[];
  /** What to write for `messages`; undefined when the default is right. */
  value: string | undefined;
} {
  const { messages } = choices;
  const locale = singleLine(messages.locale).replace(/[^\w-]/g, '');
  const name = nameOf(locale);
  const title = titleOf(choices);
  const isOwnTitle = title !== messages.title;
  if (locale === 'en' && !isOwnTitle) return { imports: [], lines: [], value: undefined };
  const imports = [`import { ${name} } from '@stablepay/display/locales/${locale}';`];
  if (!isOwnTitle) return { imports, lines: [], value: name };
  const lines = [`const messages = { ...${name}, title: ${jsString(title)} };`, ''];
  return { imports, lines, value: 'messages' };
}

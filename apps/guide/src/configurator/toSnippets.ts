import { chineseTitle, type OptionMessages } from '@stablepay/display';
import { platformSnippets, type Snippet } from '@stablepay/display/snippets';
import type { Configuration } from './Configuration.ts';

/** Everything to copy for a set of choices. */
export function toSnippets({
  configuration,
  messages,
}: {
  configuration: Configuration;
  messages: OptionMessages;
}): Snippet[] {
  const { platform, layout, theme, currency, networks, title } = configuration;
  const isChinese = configuration.locale === 'zh-CN' && title === '';
  return platformSnippets({
    platform,
    choices: {
      messages,
      title,
      currency,
      networks,
      theme,
      layout,
      scriptOrigin: configuration.scripts,
      proxyOrigin: configuration.proxy,
      translations: isChinese ? [{ locale: 'zh-CN', title: chineseTitle }] : [],
    },
  });
}

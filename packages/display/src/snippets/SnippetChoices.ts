import type { OptionMessages } from '../messages/OptionMessages.ts';

/** What a merchant has decided. Everything here may have been typed by hand: it is escaped. */
export type SnippetChoices = {
  /** Words in the shop's language. */
  messages: OptionMessages;
  /** Instead of the recommended title, at most 50 characters. */
  title?: string | undefined;
  /** Titles for further languages, where the platform takes them. */
  translations?: readonly { locale: string; title: string }[] | undefined;
  /** Currency of the shop's prices; the method is hidden for others. */
  currency: string;
  /** Names of the enabled networks; none by default. */
  networks?: readonly string[] | undefined;
  theme?: 'light' | 'dark' | 'auto' | undefined;
  /** Origin the script's files come from, where that is not the page's own. */
  scriptOrigin?: string | undefined;
  /** Origin of the proxy, where that is not the page's own. */
  proxyOrigin?: string | undefined;
  layout?: 'auto' | 'list' | 'mobile' | 'gaming' | undefined;
};

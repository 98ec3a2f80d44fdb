import { StablePayProvider } from '@stablepay/checkout';
import type { AccountMessages } from '@stablepay/checkout/account/locales';
import type { ReactNode } from 'react';
import { css as accountCss, hashes } from 'virtual:stablepay/account';
import { css } from 'virtual:stablepay/styles';
import type { MoreChunk, Mounted, MountHost } from '../element/MountHost.ts';
import { mountView } from '../flow/mountView.ts';
import { readProxy } from '../flow/readProxy.ts';
import { readTheme } from '../flow/readTheme.ts';

const accountSheet = new CSSStyleSheet();
accountSheet.replaceSync(accountCss);

/** Shows something of the account pages, or, while it is not known what, the page's own content. */
export async function mountAccount<K extends keyof AccountMessages>({
  host,
  kind,
  english,
  toView,
}: {
  host: MountHost;
  kind: K;
  english: AccountMessages[K];
  /** Undefined when the attributes don't say what is to be shown. */
  toView: (messages: AccountMessages[K]) => ReactNode;
}): Promise<Mounted> {
  const { shadow, sheet, read, load } = host;
  // The languages of the account pages are known only to this chunk.
  Object.assign(((await load('more')) as MoreChunk).hashes, hashes);
  shadow.adoptedStyleSheets = [sheet, accountSheet];
  return mountView({
    ...host,
    css,
    english,
    loadLocale: async (locale) =>
      ((await load(`account-${locale}`)) as { messages: AccountMessages }).messages[kind],
    toView: (messages) => {
      const proxyUrl = readProxy(read);
      const view = proxyUrl === undefined ? undefined : toView(messages);
      if (proxyUrl === undefined || view === undefined) return <slot />;
      return (
        <StablePayProvider key={proxyUrl} proxyUrl={proxyUrl} theme={readTheme(read)}>
          {view}
        </StablePayProvider>
      );
    },
  });
}

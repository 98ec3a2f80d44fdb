import { type DisplayMessages, en } from '@stablepay/display';
import type { ComponentType } from 'react';
import type { PageName, Route } from '../routes/Route.ts';
import type { GuideWords } from '../words/GuideWords.ts';
import type { PageProps } from './PageProps.ts';

export type LoadedPage = {
  route: Route;
  words: GuideWords;
  messages: DisplayMessages;
  Page: ComponentType<PageProps>;
};

const loaders: { readonly [Name in PageName]: () => Promise<ComponentType<PageProps>> } = {
  start: async () => (await import('../home/StartPage.tsx')).StartPage,
  platforms: async () => (await import('../platforms/PlatformsPage.tsx')).PlatformsPage,
  'do-and-dont': async () => (await import('../do-and-dont/DoDontPage.tsx')).DoDontPage,
  configurator: async () => (await import('../configurator/ConfiguratorPage.tsx')).ConfiguratorPage,
  compare: async () => (await import('../compare/ComparePage.tsx')).ComparePage,
  downloads: async () => (await import('../downloads/DownloadsPage.tsx')).DownloadsPage,
};

/** Loads what one page needs: its code and the words of its language, nothing of the others. */
export async function loadPage(route: Route): Promise<LoadedPage> {
  const Page = loaders[route.page]();
  if (route.language === 'en') {
    const { en: words } = await import('../words/en.ts');
    return { route, words, messages: en, Page: await Page };
  }
  const [{ zh: words }, { zhCN: messages }] = await Promise.all([
    import('../words/zh.ts'),
    import('@stablepay/display/locales/zh-CN'),
  ]);
  return { route, words, messages, Page: await Page };
}

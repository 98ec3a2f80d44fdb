import { languages, pages, type Route } from './Route.ts';

/** The page of an address; anything unknown is the English start page. */
export function parseRoute(pathname: string): Route {
  const parts = pathname.split('/').filter((part) => part !== '' && part !== 'index.html');
  const at = parts.findLastIndex((part) => languages.some((language) => language === part));
  const language = languages.find((name) => name === parts[at]) ?? 'en';
  const page = pages.find((name) => name === parts[at + 1] && at !== -1) ?? 'start';
  return { language, page };
}

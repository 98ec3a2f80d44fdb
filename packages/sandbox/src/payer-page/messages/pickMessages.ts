import { en } from './en.ts';
import type { PageMessages } from './PageMessages.ts';
import { zhCN } from './zhCN.ts';

/** The language of the page: the first one of `Accept-Language` that we speak, else English. */
export function pickMessages(acceptLanguage: string | null): PageMessages {
  for (const range of (acceptLanguage ?? '').slice(0, 512).split(',')) {
    const tag = range.trim().toLowerCase();
    if (tag.startsWith('zh')) return zhCN;
    if (tag.startsWith('en')) return en;
  }
  return en;
}

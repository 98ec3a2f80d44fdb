import { use } from 'react';
import { LanguageContext } from './LanguageContext.ts';
import type { ShopMessages } from './ShopMessages.ts';

/** The words of the shop in the visitor's language. */
export function useMessages(): ShopMessages {
  return use(LanguageContext).messages;
}

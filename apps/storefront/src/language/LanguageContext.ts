import { createContext } from 'react';
import { en } from './en.ts';
import type { ShopMessages } from './ShopMessages.ts';

export type Language = {
  messages: ShopMessages;
  /** Goes to the other language and remembers it. */
  switchLanguage: () => void;
};

export const LanguageContext = createContext<Language>({ messages: en, switchLanguage: () => {} });

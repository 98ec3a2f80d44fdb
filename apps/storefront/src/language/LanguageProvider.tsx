import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { readPreference, writePreference } from '../theme/preference.ts';
import { en } from './en.ts';
import { LanguageContext } from './LanguageContext.ts';
import { zhCN } from './zhCN.ts';

const key = 'halden-language';

const firstMessages = () => {
  const locale = readPreference(key) ?? navigator.language;
  return locale.toLowerCase().startsWith('zh') ? zhCN : en;
};

/** The language of the shop: the chosen one, else the browser's. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState(firstMessages);
  useEffect(() => {
    document.documentElement.lang = messages.locale;
  }, [messages]);
  const language = useMemo(
    () => ({
      messages,
      switchLanguage: () => {
        const next = messages === en ? zhCN : en;
        writePreference(key, next.locale);
        setMessages(next);
      },
    }),
    [messages],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

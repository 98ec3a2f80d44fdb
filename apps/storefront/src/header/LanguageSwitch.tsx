import { use } from 'react';
import { LanguageContext } from '../language/LanguageContext.ts';

/** Goes to the other language; its name is written in that language. */
export function LanguageSwitch() {
  const { messages, switchLanguage } = use(LanguageContext);
  return (
    <button
      className="tool tool--text"
      type="button"
      lang={messages.locale === 'en' ? 'zh-CN' : 'en'}
      aria-label={messages.header.otherLanguage}
      onClick={switchLanguage}
    >
      {messages.header.language}
    </button>
  );
}

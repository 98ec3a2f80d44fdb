import type { DisplayMessages } from '@stablepay/display';
import { loadMessages } from '@stablepay/display/locales';
import { useEffect, useState } from 'react';

/** The kit's words in a language; until they are loaded, the ones shown before. */
export function useMessages(locale: string, initial: DisplayMessages): DisplayMessages {
  const [messages, setMessages] = useState(initial);
  useEffect(() => {
    let current = true;
    loadMessages([locale]).then(
      (loaded) => {
        if (current) setMessages(loaded);
      },
      // Offline: the words shown before stay.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [locale]);
  return messages;
}

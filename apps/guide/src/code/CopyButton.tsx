import { useState } from 'react';
import type { GuideWords } from '../words/GuideWords.ts';

/** Copies a text and says whether it worked; some browsers and pages refuse. */
export function CopyButton({
  text,
  of,
  words,
}: {
  text: string;
  /** Names what is copied, where several buttons stand together. */
  of?: string | undefined;
  words: GuideWords['configurator'];
}) {
  const [result, setResult] = useState<{ text: string; ok: boolean }>();
  // After a change of the text the button offers to copy again.
  const said = result?.text === text ? result : undefined;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setResult({ text, ok: true });
    } catch {
      // No permission or no clipboard: the words on the button say what to do instead.
      setResult({ text, ok: false });
    }
  };
  return (
    <button
      className="copy"
      type="button"
      aria-label={of === undefined ? undefined : `${words.copy}: ${of}`}
      onClick={() => void copy()}
    >
      <span aria-live="polite">
        {said === undefined ? words.copy : said.ok ? words.copied : words.copyFailed}
      </span>
    </button>
  );
}

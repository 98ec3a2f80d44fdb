import { useId } from 'react';
import type { GuideWords } from '../words/GuideWords.ts';

/** The merchant's own title. Says so when it doesn't name the coins. */
export function TitleField({
  recommended,
  value,
  onChange,
  words,
}: {
  recommended: string;
  value: string;
  onChange: (value: string) => void;
  words: GuideWords['configurator'];
}) {
  const id = useId();
  const isOther = value !== '' && !value.startsWith('USDT | USDC');
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {words.titleField}
      </label>
      <input
        className="field__control"
        id={id}
        type="text"
        maxLength={50}
        placeholder={recommended}
        defaultValue={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck={false}
      />
      <p className="field__hint" id={`${id}-hint`} data-warning={isOther ? '' : undefined}>
        {isOther ? words.titleWarning : words.titleHint}
      </p>
    </div>
  );
}

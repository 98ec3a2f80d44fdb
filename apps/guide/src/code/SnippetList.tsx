import { memo } from 'react';
import type { Snippet } from '@stablepay/display/snippets';
import type { Language } from '../routes/Route.ts';
import type { GuideWords } from '../words/GuideWords.ts';
import { CopyButton } from './CopyButton.tsx';

type Words = GuideWords['configurator'];

/** What to copy: code whole, form values one by one. */
export const SnippetList = memo(function SnippetList({
  snippets,
  words,
  language,
}: {
  snippets: readonly Snippet[];
  words: Words;
  language: Language;
}) {
  return (
    <div className="snippets">
      {snippets.map((snippet) => (
        <article className="snippet" key={snippet.id} data-snippet={snippet.id}>
          <p className="snippet__note">{words.snippetNotes[snippet.id]}</p>
          {snippet.kind === 'code' ? (
            <>
              <div className="snippet__head">
                <code className="snippet__file">{snippet.file}</code>
                <CopyButton text={snippet.code} words={words} />
              </div>
              {/* Long lines scroll, so the keyboard must reach them. */}
              {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
              <pre className="snippet__code" tabIndex={0} aria-label={snippet.file} role="region">
                <code>{snippet.code}</code>
              </pre>
            </>
          ) : (
            <dl className="card">
              {snippet.fields.map(({ label, value }) => (
                <div className="card__field" key={label.en}>
                  <dt className="card__label">{label[language]}</dt>
                  <dd className="card__value">{value}</dd>
                  <dd className="card__copy">
                    <CopyButton text={value} words={words} of={label[language]} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </article>
      ))}
    </div>
  );
});

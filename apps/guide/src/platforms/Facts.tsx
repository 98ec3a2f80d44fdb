import type { PlatformFact } from '@stablepay/display/platforms';
import { EvidenceTag } from '../evidence/EvidenceTag.tsx';
import type { PageProps } from '../frame/PageProps.ts';

/** A list of statements, each with what it rests on. */
export function Facts({
  title,
  facts,
  route,
  words,
}: Pick<PageProps, 'route' | 'words'> & { title: string; facts: readonly PlatformFact[] }) {
  return (
    <>
      <h3 className="facts__title">{title}</h3>
      <ul className="points">
        {facts.map(({ text, evidence, source }) => (
          <li className="points__point" key={text.en}>
            {text[route.language]} <EvidenceTag {...{ evidence, source, words }} />
          </li>
        ))}
      </ul>
    </>
  );
}

import type { Evidence } from '@stablepay/display/platforms';
import type { GuideWords } from '../words/GuideWords.ts';

/** What a statement rests on, and where to read it. */
export function EvidenceTag({
  evidence,
  source,
  words,
}: {
  evidence: Evidence;
  source?: string | undefined;
  words: GuideWords;
}) {
  const text = words.evidence[evidence];
  return source === undefined ? (
    <span className="evidence" data-evidence={evidence}>
      {text}
    </span>
  ) : (
    <a className="evidence" data-evidence={evidence} href={source} rel="noreferrer">
      {text}
    </a>
  );
}

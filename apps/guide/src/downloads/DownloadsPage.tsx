import manifest from '@stablepay/display/assets/manifest.json';
import { PageTitle } from '../frame/PageTitle.tsx';
import type { PageProps } from '../frame/PageProps.ts';
import { toRoot } from '../routes/hrefBetween.ts';
import { MarkCard } from './MarkCard.tsx';

/** Each mark as files, everything as one archive, and whose they are. */
export function DownloadsPage({ route, words: { downloads: text } }: PageProps) {
  const folder = `${toRoot(route)}downloads/`;
  const groups = [
    { kinds: ['tile', 'coin'], title: text.groups.coins, note: undefined },
    { kinds: ['network'], title: text.groups.networks, note: text.networksNote },
    { kinds: ['wallet'], title: text.groups.wallets, note: text.walletsNote },
  ];
  return (
    <>
      <PageTitle title={text.title} lead={text.lead} />
      <p>
        <a className="button" href={`${folder}stablepay-marks.zip`} download>
          {text.all}
        </a>
      </p>
      {groups.map(({ kinds, title, note }) => (
        <section className="section" key={title}>
          <h2 className="section__title">{title}</h2>
          {note === undefined ? null : <p className="section__lead">{note}</p>}
          <ul className="marks">
            {kinds.flatMap((kind) =>
              manifest.marks
                .filter((mark) => mark.kind === kind)
                .map((mark) => <MarkCard key={mark.svg} mark={mark} folder={folder} />),
            )}
          </ul>
        </section>
      ))}
      <section className="section">
        <h2 className="section__title">{text.licences}</h2>
        <p className="section__lead">{text.licencesText}</p>
        <p className="section__note">
          <a className="link" href={`${folder}LOGOS.md`}>
            LOGOS.md
          </a>{' '}
          ·{' '}
          <a className="link" href={`${folder}LICENSES.txt`}>
            LICENSES.txt
          </a>
        </p>
        <p className="notice" role="note">
          {text.wordmark}
        </p>
      </section>
    </>
  );
}

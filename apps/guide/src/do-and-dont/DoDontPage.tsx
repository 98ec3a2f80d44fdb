import { PageTitle } from '../frame/PageTitle.tsx';
import type { PageProps } from '../frame/PageProps.ts';
import { BadExample } from './BadExample.tsx';
import { GoodExample } from './GoodExample.tsx';
import { ruleNames } from './ruleNames.ts';

/** Eight pairs: as it should be, live, and as it should not, as a picture in HTML. */
export function DoDontPage({ words, messages }: PageProps) {
  const { dos, shop } = words;
  return (
    <>
      <PageTitle title={dos.title} lead={dos.lead} />
      {ruleNames.map((rule) => {
        const pair = dos.pairs[rule];
        return (
          <section className="rule" key={rule} aria-labelledby={`rule-${rule}`}>
            <h2 className="rule__title" id={`rule-${rule}`}>
              {pair.title}
            </h2>
            <div className="rule__pair">
              <figure className="rule__side" data-kind="do">
                <div className="rule__stage">
                  <GoodExample {...{ rule, messages }} words={shop} />
                </div>
                <figcaption className="rule__caption">
                  <strong className="rule__kind">{dos.good}</strong>
                  {pair.good}
                </figcaption>
              </figure>
              <figure className="rule__side" data-kind="dont">
                {/* Not to be chosen, and not to be read as if it were ours. */}
                <div className="rule__stage" inert aria-hidden>
                  <BadExample {...{ rule }} lang={words.lang} words={shop} />
                </div>
                <figcaption className="rule__caption">
                  <strong className="rule__kind">{dos.bad}</strong>
                  {pair.bad}
                </figcaption>
              </figure>
            </div>
          </section>
        );
      })}
    </>
  );
}

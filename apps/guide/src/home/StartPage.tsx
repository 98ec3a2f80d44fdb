import { Checkout } from '../checkout/Checkout.tsx';
import { EvidenceTag } from '../evidence/EvidenceTag.tsx';
import type { PageProps } from '../frame/PageProps.ts';
import { hrefBetween } from '../routes/hrefBetween.ts';
import { exampleNetworks, examplePrice } from './example.ts';
import { GameExample } from './GameExample.tsx';
import { LayoutSection } from './LayoutSection.tsx';

/** What the option is, in one look, and its three layouts. */
export function StartPage({ route, words, messages }: PageProps) {
  const { start } = words;
  const shop = { messages, words: words.shop, amount: examplePrice, networks: exampleNetworks };
  return (
    <>
      <section className="hero">
        <div className="hero__text">
          <h1 className="hero__title">{start.title}</h1>
          <p className="hero__lead">{start.lead}</p>
          <p className="hero__links">
            <a
              className="button"
              href={hrefBetween({ from: route, to: { ...route, page: 'configurator' } })}
            >
              {start.toConfigurator}
            </a>
            <a
              className="button"
              data-quiet=""
              href={hrefBetween({ from: route, to: { ...route, page: 'platforms' } })}
            >
              {start.toPlatforms}
            </a>
          </p>
        </div>
        <div className="hero__shop">
          <Checkout {...shop} />
          <p className="hero__hint">{words.shop.example}</p>
        </div>
      </section>

      <section className="section">
        <h2 className="section__title">{start.formTitle}</h2>
        <p className="section__lead">{start.formLead}</p>
        <ol className="parts">
          {start.parts.map(({ title, text, evidence }) => (
            <li className="parts__part" key={title}>
              <h3 className="parts__title">{title}</h3>
              <p className="parts__text">{text}</p>
              <EvidenceTag evidence={evidence} words={words} />
            </li>
          ))}
        </ol>
      </section>

      <section className="section">
        <h2 className="section__title">{start.layoutsTitle}</h2>
        <p className="section__lead">{start.layoutsLead}</p>
        <LayoutSection {...start.desktop}>
          <Checkout {...shop} initial="card" wallet />
        </LayoutSection>
        <LayoutSection {...start.mobile} narrow>
          <Checkout {...shop} layout="mobile" />
        </LayoutSection>
        <LayoutSection {...start.gaming}>
          <GameExample words={words} messages={messages} />
        </LayoutSection>
      </section>

      <section className="section">
        <h2 className="section__title">{start.restsTitle}</h2>
        <dl className="rests">
          {start.rests.map(({ evidence, text }) => (
            <div className="rests__row" key={evidence}>
              <dt>
                <EvidenceTag evidence={evidence} words={words} />
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

import type { PlatformPreset } from '@stablepay/display/platforms';
import { Checkout } from '../checkout/Checkout.tsx';
import { EvidenceTag } from '../evidence/EvidenceTag.tsx';
import type { PageProps } from '../frame/PageProps.ts';
import { exampleNetworks, examplePrice } from '../home/example.ts';
import { hrefBetween } from '../routes/hrefBetween.ts';
import { Facts } from './Facts.tsx';

/** One platform: its checkout with our row in it, and who decides what. */
export function PlatformSection({
  preset,
  route,
  words,
  messages,
}: PageProps & { preset: PlatformPreset }) {
  const text = words.platforms;
  const snippets = `${hrefBetween({ from: route, to: { ...route, page: 'configurator' } })}?platform=${preset.id}`;
  return (
    <section className="section platform" id={preset.id}>
      <h2 className="section__title">{preset.name}</h2>
      <div className="platform__body">
        <div className="platform__stage">
          <Checkout
            look={preset.id}
            theme="light"
            amount={examplePrice}
            networks={exampleNetworks}
            messages={messages}
            words={words.shop}
          />
          <p className="platform__look">
            {text.look} <EvidenceTag evidence={preset.tokensEvidence} words={words} />
          </p>
        </div>
        <div className="platform__facts">
          <Facts title={text.where} facts={[preset.where]} {...{ route, words }} />
          <Facts title={text.can} facts={preset.can} {...{ route, words }} />
          <Facts title={text.cannot} facts={preset.cannot} {...{ route, words }} />
          {preset.id === 'woocommerce-blocks' ? (
            <p className="notice" role="note">
              {text.notProved}
            </p>
          ) : null}
          <p>
            <a className="link" href={snippets}>
              {text.toSnippets}
            </a>
          </p>
        </div>
      </div>
    </section>
  );
}

import { memo } from 'react';
import { exampleAmount } from '@stablepay/display/snippets';
import type { DisplayMessages } from '@stablepay/display';
import { Checkout } from '../checkout/Checkout.tsx';
import { GameExample } from '../home/GameExample.tsx';
import type { GuideWords } from '../words/GuideWords.ts';
import type { Configuration } from './Configuration.ts';

/** The option as chosen, in a checkout. */
export const Preview = memo(function Preview({
  configuration,
  messages,
  words,
}: {
  configuration: Configuration;
  messages: DisplayMessages;
  words: GuideWords;
}) {
  const { platform, layout, theme, title, networks } = configuration;
  const amount = exampleAmount(configuration.currency);
  const titled = title === '' ? messages : { ...messages, title };
  const isOwn = platform === 'own';
  return (
    <section className="preview" aria-label={words.configurator.preview}>
      <h2 className="preview__title">{words.configurator.preview}</h2>
      <div className="preview__stage" data-narrow={isOwn && layout === 'mobile' ? '' : undefined}>
        {isOwn && layout === 'gaming' ? (
          <GameExample words={words} messages={titled} amount={amount} />
        ) : (
          <Checkout
            look={platform}
            theme={isOwn ? theme : 'light'}
            layout={layout === 'gaming' ? 'auto' : layout}
            amount={amount}
            networks={networks}
            messages={titled}
            words={words.shop}
          />
        )}
      </div>
    </section>
  );
});

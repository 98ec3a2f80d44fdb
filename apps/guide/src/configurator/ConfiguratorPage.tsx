import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import { PageTitle } from '../frame/PageTitle.tsx';
import type { PageProps } from '../frame/PageProps.ts';
import { SnippetList } from '../code/SnippetList.tsx';
import { Choices } from './Choices.tsx';
import { defaultConfiguration } from './Configuration.ts';
import { Preview } from './Preview.tsx';
import { toSnippets } from './toSnippets.ts';
import { useConfiguration } from './useConfiguration.ts';
import { useMessages } from './useMessages.ts';

const never = () => () => undefined;

/** Choose, look, copy: the choices are in the address. */
export function ConfiguratorPage({ route, words, messages: initial }: PageProps) {
  const fallback = useMemo(
    () => ({ ...defaultConfiguration, locale: initial.locale }),
    [initial.locale],
  );
  const { configuration, change } = useConfiguration(fallback);
  const messages = useMessages(configuration.locale, initial);
  // Choices answer at once; preview and code follow in a task of their own.
  const later = useDeferredValue(configuration);
  const laterMessages = useDeferredValue(messages);
  const snippets = useMemo(
    () => toSnippets({ configuration: later, messages: laterMessages }),
    [later, laterMessages],
  );
  // A choice made on the prerendered page, before anything listens, would be shown and lost.
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const text = words.configurator;
  return (
    <>
      <PageTitle title={text.title} lead={text.lead} />
      <div className="desk">
        <div className="desk__choices">
          <fieldset className="desk__lock" disabled={!isLive}>
            <Choices {...{ configuration, change, words }} recommended={messages.title} />
          </fieldset>
        </div>
        <div className="desk__result">
          <Preview configuration={later} messages={laterMessages} words={words} />
        </div>
      </div>
      <section className="section">
        <h2 className="section__title">{text.snippets}</h2>
        <SnippetList snippets={snippets} words={text} language={route.language} />
      </section>
    </>
  );
}

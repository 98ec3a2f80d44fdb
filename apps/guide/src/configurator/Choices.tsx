import { localeTags } from '@stablepay/display/locales';
import { platformPresets } from '@stablepay/display/platforms';
import { useMemo } from 'react';
import type { PageProps } from '../frame/PageProps.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import {
  type Configuration,
  currencyCodes,
  layouts,
  looks,
  networks,
  themes,
} from './Configuration.ts';
import { OriginField } from './OriginField.tsx';
import { SelectField } from './SelectField.tsx';
import { TitleField } from './TitleField.tsx';

/** All questions of the configurator. */
export function Choices({
  configuration,
  change,
  recommended,
  words: { configurator: words, lang },
}: Pick<PageProps, 'words'> & {
  configuration: Configuration;
  change: (part: Partial<Configuration>) => void;
  recommended: string;
}) {
  const isOwn = configuration.platform === 'own';
  const { languageOptions, currencyOptions } = useMemo(() => toOptions(lang), [lang]);
  const chosen = new Set<string>(configuration.networks);
  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      <ChoiceGroup
        legend={words.platform}
        value={configuration.platform}
        onChange={(platform) => change({ platform })}
        options={looks.map((value) => ({
          value,
          text: value === 'own' ? words.own : platformPresets[value].name,
        }))}
      />
      <fieldset className="form__own" disabled={!isOwn}>
        <ChoiceGroup
          legend={words.layout}
          value={configuration.layout}
          onChange={(layout) => change({ layout })}
          options={layouts.map((value) => ({ value, text: words.layouts[value] }))}
        />
        <ChoiceGroup
          legend={words.theme}
          value={configuration.theme}
          onChange={(theme) => change({ theme })}
          options={themes.map((value) => ({ value, text: words.themes[value] }))}
        />
      </fieldset>
      <p className="field__hint" data-platform-note="">
        {isOwn ? null : `${words.platformDraws} ${words.lightOnly}`}
      </p>
      <div className="form__pair">
        <SelectField
          label={words.locale}
          value={configuration.locale}
          onChange={(locale) => change({ locale })}
          options={languageOptions}
        />
        <SelectField
          label={words.currency}
          value={configuration.currency}
          onChange={(code) =>
            change({ currency: currencyCodes.find((known) => known === code) ?? 'USD' })
          }
          options={currencyOptions}
        />
      </div>
      <fieldset className="choices">
        <legend className="field__label">{words.networks}</legend>
        <div className="checks">
          {networks.map((name) => (
            <label className="check" key={name}>
              <input
                className="check__box"
                type="checkbox"
                checked={chosen.has(name)}
                onChange={() =>
                  change({
                    networks: networks.filter((other) =>
                      other === name ? !chosen.has(other) : chosen.has(other),
                    ),
                  })
                }
              />
              {name}
            </label>
          ))}
        </div>
        <p className="field__hint">{words.networksHint}</p>
      </fieldset>
      <TitleField
        recommended={recommended}
        value={configuration.title}
        onChange={(title) => change({ title })}
        words={words}
      />
      <fieldset className="form__own" disabled={!isOwn}>
        <div className="form__pair">
          <OriginField
            label={words.scripts}
            value={configuration.scripts}
            onChange={(scripts) => change({ scripts })}
          />
          <OriginField
            label={words.proxy}
            value={configuration.proxy}
            onChange={(proxy) => change({ proxy })}
          />
        </div>
      </fieldset>
    </form>
  );
}

/** Names are slow to look up, so once per language and not with every choice. */
function toOptions(lang: string) {
  const languageNames = new Intl.DisplayNames([lang], { type: 'language' });
  const currencyNames = new Intl.DisplayNames([lang], { type: 'currency' });
  return {
    languageOptions: localeTags.map((value) => ({ value, text: languageNames.of(value) ?? value })),
    currencyOptions: currencyCodes.map((value) => ({
      value,
      text: `${value} – ${currencyNames.of(value) ?? value}`,
    })),
  };
}

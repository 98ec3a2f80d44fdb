import { singleLine } from '@stablepay/display/platforms';
import {
  type Configuration,
  currencyCodes,
  defaultConfiguration,
  layouts,
  looks,
  networks,
  themes,
} from './Configuration.ts';
import { toOrigin } from './toOrigin.ts';
import { localeTags } from '@stablepay/display/locales';

const titleLimit = 50;

/** Reads an address' query. What is missing or unknown gets its default; it never throws. */
export function parseConfiguration(
  search: string,
  fallback: Configuration = defaultConfiguration,
): Configuration {
  const query = new URLSearchParams(search);
  const oneOf = <T extends string>(name: string, known: readonly T[], otherwise: T): T =>
    known.find((value) => value === query.get(name)) ?? otherwise;
  const listed = query.get('networks')?.split('.');
  return {
    platform: oneOf('platform', looks, fallback.platform),
    layout: oneOf('layout', layouts, fallback.layout),
    theme: oneOf('theme', themes, fallback.theme),
    locale: oneOf('locale', localeTags, fallback.locale),
    currency: oneOf('currency', currencyCodes, fallback.currency),
    networks: listed ? networks.filter((name) => listed.includes(name)) : fallback.networks,
    scripts: toOrigin(query.get('scripts') ?? fallback.scripts),
    proxy: toOrigin(query.get('proxy') ?? fallback.proxy),
    // Once more, since the cut may go through a character.
    title: singleLine(singleLine(query.get('title') ?? '').slice(0, titleLimit)),
  };
}

import type { Evidence } from '@stablepay/display/platforms';
import type { PageName } from '../routes/Route.ts';

type Pair = { title: string; good: string; bad: string };
type Layout = { title: string; points: readonly string[] };

/** Every word of the guide in one language. Code and product names are not translated. */
export type GuideWords = {
  lang: string;
  site: string;
  /** The name of the other language, in that language. */
  otherLanguage: string;
  skip: string;
  navigation: string;
  pages: { readonly [Page in PageName]: string };
  evidence: { readonly [Name in Evidence]: string };
  footer: { review: string; official: string; marks: string };
  shop: {
    heading: string;
    card: string;
    wallet: string;
    later: string;
    order: string;
    example: string;
  };
  start: {
    title: string;
    lead: string;
    toConfigurator: string;
    toPlatforms: string;
    formTitle: string;
    formLead: string;
    parts: readonly { title: string; text: string; evidence: Evidence }[];
    layoutsTitle: string;
    layoutsLead: string;
    desktop: Layout;
    mobile: Layout;
    gaming: Layout;
    game: { player: string; pack: string; payWith: string; confirm: string };
    restsTitle: string;
    rests: readonly { evidence: Evidence; text: string }[];
  };
  platforms: {
    title: string;
    lead: string;
    where: string;
    can: string;
    cannot: string;
    look: string;
    toSnippets: string;
    notProved: string;
  };
  dos: {
    title: string;
    lead: string;
    good: string;
    bad: string;
    pairs: {
      readonly [
        Name in 'title' | 'marks' | 'place' | 'price' | 'networks' | 'disabled' | 'address' | 'logo'
      ]: Pair;
    };
  };
  configurator: {
    title: string;
    lead: string;
    platform: string;
    own: string;
    layout: string;
    layouts: { auto: string; list: string; mobile: string; gaming: string };
    theme: string;
    themes: { auto: string; light: string; dark: string };
    locale: string;
    currency: string;
    networks: string;
    networksHint: string;
    scripts: string;
    proxy: string;
    titleField: string;
    titleHint: string;
    titleWarning: string;
    preview: string;
    lightOnly: string;
    platformDraws: string;
    snippets: string;
    copy: string;
    copied: string;
    copyFailed: string;
    snippetNotes: { readonly [id: string]: string };
  };
  compare: {
    title: string;
    lead: string;
    guides: string;
    collapsed: string;
    chosen: string;
    measured: string;
    columns: { what: string; neighbour: string; ours: string };
    rows: { height: string; start: string; text: string; mark: string; end: string };
    generic: string;
  };
  downloads: {
    title: string;
    lead: string;
    all: string;
    groups: { coins: string; networks: string; wallets: string };
    walletsNote: string;
    networksNote: string;
    licences: string;
    licencesText: string;
    wordmark: string;
  };
};

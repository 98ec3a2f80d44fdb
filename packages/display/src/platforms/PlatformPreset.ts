/** A text in the two languages of the display guide. */
export type GuideText = { en: string; zh: string };

/** Where a statement comes from, as in the display guide. */
export type Evidence = 'documented' | 'older docs' | 'assumed';

/** One statement about a platform, with what it rests on. */
export type PlatformFact = {
  text: GuideText;
  evidence: Evidence;
  /** The page that says so; always there when documented. */
  source?: string | undefined;
};

export type PlatformId = 'shopify' | 'woocommerce' | 'woocommerce-blocks' | 'shoplazza' | 'shopyy';

/**
 * What a platform's checkout looks like and allows: data only. Tokens match the platform's
 * default look, in light mode, because these checkouts have no dark one of their own.
 */
export type PlatformPreset = {
  id: PlatformId;
  /** The platform's own name; never translated. */
  name: string;
  /** Values of `PaymentOptionCssVars`, for `.sp-option` or any ancestor. */
  tokens: Readonly<Record<`--sp-${string}`, string>>;
  /** What the tokens rest on. */
  tokensEvidence: Evidence;
  /** The platform's own payment list, to draw neighbours with. Lengths in px. */
  row: {
    fontSize: number;
    fontWeight: number;
    minHeight: number;
    paddingInline: number;
    radio: number;
    /** `platform` rows carry title and marks only; `option` rows have our second line too. */
    subline: boolean;
  };
  /** Names of the message that fills each place of the platform. */
  slots: { title: 'title'; description: 'help' | 'subline' };
  icons: {
    kind: 'own set' | 'two tiles' | 'combined tile';
    /** Names in the platform's set, or files of the downloads page. */
    names: readonly string[];
  };
  where: PlatformFact;
  can: readonly PlatformFact[];
  cannot: readonly PlatformFact[];
};

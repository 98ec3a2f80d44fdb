/**
 * One text per plural category of the language, as `Intl.PluralRules` names them. A language gives
 * the categories it has for whole numbers; `other` is always there and stands for the rest.
 */
export type PluralForms = Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>> & {
  other: string;
};

/** The rules, in the order of the page. */
export const ruleNames = [
  'title',
  'marks',
  'place',
  'price',
  'networks',
  'disabled',
  'address',
  'logo',
] as const;
export type RuleName = (typeof ruleNames)[number];

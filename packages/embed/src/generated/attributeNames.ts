// Written by scripts/generate.ts from src/schema. Change it there.
/** Attributes with a value, and those that are there or not. */
export const attributeNames: { texts: readonly string[]; flags: readonly string[] } = {
  texts: ['reference','proxy','name','value','amount','currency','disabled-reason','merchant-name','panel','payment-page','fallback-url','locale','theme','frame','networks','layout','refund-id','token','subscription-id','view','product','interval','interval-count','trial-ends','iterations',],
  flags: ['checked','required','disabled',],
};

import { resolveLocale } from '@stablepay/display/locales';

/** Which of our languages a tag means; nothing is English. */
export const toLocale = (tag: string): string => resolveLocale([tag]);

/** `@stablepay/display/locales/en`: the same texts as the main entry's, beside the others. */
export { en } from '../messages/en.ts';

import type { DisplayMessages } from '@stablepay/display';
import type { Route } from '../routes/Route.ts';
import type { GuideWords } from '../words/GuideWords.ts';

/** What every page gets. */
export type PageProps = {
  route: Route;
  words: GuideWords;
  /** The kit's words in the language of the page. */
  messages: DisplayMessages;
};

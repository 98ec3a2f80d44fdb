import { paymentOptionTree } from '@stablepay/display/html';
import { loadMessages, localeTags } from '@stablepay/display/locales';

/** Run by Vite, which follows the packages to their sources or to what was built of them. */
export const sources = { paymentOptionTree, loadMessages, localeTags };

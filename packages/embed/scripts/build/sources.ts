import { loadAccountMessages } from '@stablepay/checkout/account/locales';
import { loadDetails } from '@stablepay/checkout/details';
import { loadMessages, localeTags } from '@stablepay/checkout/locales';
import { paymentOptionTree } from '@stablepay/display/html';

/** Run by Vite, which follows the packages to their sources or to what was built of them. */
export const sources = {
  ...{ paymentOptionTree, localeTags },
  ...{ loadAccountMessages, loadDetails, loadMessages },
};

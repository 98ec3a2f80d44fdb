import { takeFollowLink } from '@stablepay/checkout/links';

/** What the link carried that opened this page, taken out of the address bar at once. */
export const followAccess = takeFollowLink();

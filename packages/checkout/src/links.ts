/** `@stablepay/checkout/links`: a payment on another device, by a link that may only look. */
export { createFollowLinks, type FollowLinks } from './links/createFollowLinks.ts';
export type { FollowAccess } from './links/FollowAccess.ts';
export { followLink } from './links/followLink.ts';
export { takeFollowLink, type LinkedPage } from './links/takeFollowLink.ts';
export { useFollowLink } from './links/useFollowLink.ts';

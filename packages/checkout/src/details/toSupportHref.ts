import type { SupportContact } from '@stablepay/core';

/** Where the shop can be reached, as an address that is safe to follow, or undefined. */
export function toSupportHref(support: SupportContact | undefined): string | undefined {
  const { url, email } = support ?? {};
  if (url !== undefined && URL.canParse(url)) {
    const { protocol, href } = new URL(url);
    if (protocol === 'https:' || protocol === 'http:') return href;
  }
  const isEmail = email !== undefined && /^[^\s@?&#]+@[^\s@?&#]+$/.test(email);
  return isEmail ? `mailto:${encodeURIComponent(email).replace('%40', '@')}` : undefined;
}

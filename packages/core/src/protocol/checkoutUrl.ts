/**
 * The parsed address of a payment page when its exact origin is on the list, otherwise undefined.
 * `http:` passes only when such an origin is listed, which a server does in sandbox mode only.
 * Show, encode and open the returned value, never the text it was made from.
 */
export function toCheckoutUrl({
  url,
  checkoutOrigins,
}: {
  url: string;
  checkoutOrigins: readonly string[];
}): URL | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  return checkoutOrigins.includes(parsed.origin) ? parsed : undefined;
}

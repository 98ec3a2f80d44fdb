import { parseLogoUrl } from './parseLogoUrl.ts';

export type StablePayWordmarkProps = {
  /**
   * Address of the official file from StablePay: http, https, or a path on the page's own origin.
   * Anything else shows the word.
   */
  src?: string | undefined;
  className?: string | undefined;
};

/**
 * "StablePay" as a neutral word in the surrounding font. The logo is not publicly available, and
 * this does not imitate it: give `src` the official file to show that, 18 px high (display guide
 * 7.1). For the by-line only.
 *
 * @example
 * <StablePayWordmark />
 * <StablePayWordmark src="/logos/stablepay.svg" />
 */
export function StablePayWordmark({ src, className }: StablePayWordmarkProps) {
  const file = src === undefined ? undefined : parseLogoUrl(src);
  const own = className ? ` ${className}` : '';
  return file === undefined ? (
    <span className={`sp-wordmark${own}`} translate="no">
      StablePay
    </span>
  ) : (
    <img className={`sp-wordmark--file${own}`} src={file} alt="StablePay" height={18} />
  );
}

import type { DetailProps } from './Details.ts';
import { toSupportHref } from './toSupportHref.ts';

/** The way to the shop's people, where the shop has told one. */
export function SupportLink({ checkout, words }: DetailProps) {
  const href = toSupportHref(checkout.config?.support);
  return href === undefined ? null : (
    <a
      className="sp-button"
      data-kind="quiet"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
    >
      {words.contact}
    </a>
  );
}

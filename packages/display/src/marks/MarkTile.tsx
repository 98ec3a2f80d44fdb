import type { ReactNode } from 'react';

export type MarkProps = {
  /** Names the mark where it stands alone. Without it the mark is decoration, hidden from readers. */
  label?: string | undefined;
  className?: string | undefined;
};

/**
 * The 38×24 frame that carries a mark: the size of the card marks in Shopify and WooCommerce
 * (display guide 3.1). Always white, so that a brand's colours are seen as its owner meant them.
 */
export function MarkTile({ label, className, children }: MarkProps & { children: ReactNode }) {
  return (
    <svg
      className={className ? `sp-mark ${className}` : 'sp-mark'}
      width="38"
      height="24"
      viewBox="0 0 38 24"
      focusable="false"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <rect className="sp-mark__surface" x="1" y="1" width="36" height="22" rx="3" fill="#fff" />
      <rect
        className="sp-mark__frame"
        x="0.5"
        y="0.5"
        width="37"
        height="23"
        rx="3.5"
        fill="none"
        stroke="#000"
        strokeOpacity="0.07"
      />
      {children}
    </svg>
  );
}

'use client';

import { useState } from 'react';
import { TextChip } from '../marks/TextChip.tsx';

/**
 * A shop's own file in the 38×24 box of a mark. A file that does not load gives the text in the
 * same box, so no row changes its height (display guide 3.3).
 *
 * @example
 * <PaymentOption name="payment" marks={<MarkImage src="/usdt.svg" text="USDT" />} />
 */
export function MarkImage({
  src,
  text,
  label,
}: {
  src: string;
  /** What the mark says: `USDT`. */
  text: string;
  /** Names the mark where it stands alone. */
  label?: string | undefined;
}) {
  const [broken, setBroken] = useState<string>();
  return broken === src ? (
    <TextChip text={text} kind="tile" label={label} />
  ) : (
    <img
      className="sp-mark sp-mark--tile"
      src={src}
      alt={label ?? ''}
      width={38}
      height={24}
      // A file that failed before hydration said so to nobody.
      ref={(image) => {
        if (image?.complete && image.naturalWidth === 0) setBroken(src);
      }}
      onError={() => setBroken(src)}
    />
  );
}

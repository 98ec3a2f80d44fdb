import type { ReactNode } from 'react';
import { UsdcMark } from '../marks/UsdcMark.tsx';
import { UsdtMark } from '../marks/UsdtMark.tsx';

/** The two tiles, USDT first. `children` replaces them, for a shop with files of its own. */
export function OptionMarks({ children }: { children?: ReactNode }) {
  return (
    <span className="sp-option__marks">
      {children ?? (
        <>
          <UsdtMark />
          <UsdcMark />
        </>
      )}
    </span>
  );
}

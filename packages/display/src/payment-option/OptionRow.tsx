import type { ReactNode } from 'react';

/** The row: a label, so that all of it is the target. Holds radio, title, second line and marks. */
export function OptionRow({ htmlFor, children }: { htmlFor: string; children: ReactNode }) {
  return (
    <label className="sp-option__row" htmlFor={htmlFor}>
      {children}
    </label>
  );
}

import type { ReactNode } from 'react';
import type { StatusTone } from '../status/statusViews.ts';

/** The second line: one box of one height, whatever it has to say. Describes the radio by its id. */
export function OptionSubLine({
  id,
  tone,
  children,
}: {
  id?: string | undefined;
  /** Of a state; none while there is nothing to tell. */
  tone?: StatusTone | undefined;
  children: ReactNode;
}) {
  return (
    <span className="sp-option__subline" id={id} data-tone={tone}>
      {children}
    </span>
  );
}

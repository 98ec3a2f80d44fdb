import type { ReactNode } from 'react';
import { Icon } from '../parts/Icon.tsx';

export type OutcomeTone = 'success' | 'warning' | 'danger' | 'info';

/** The common form of every view that says one thing: sign, headline, explanation, ways on. */
export function Outcome({
  tone,
  icon,
  title,
  text,
  children,
}: {
  tone: OutcomeTone;
  /** A drawing of `icons.ts`. */
  icon: string;
  title: string;
  text: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="sp-outcome">
      <span className="sp-outcome__sign" data-tone={tone}>
        <Icon path={icon} />
      </span>
      <h3 className="sp-outcome__title">{title}</h3>
      <p className="sp-outcome__text">{text}</p>
      <div className="sp-outcome__actions">{children}</div>
    </div>
  );
}

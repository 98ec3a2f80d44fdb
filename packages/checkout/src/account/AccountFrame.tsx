'use client';

import { useState, type ReactNode } from 'react';
import { useStablePay } from '../provider/useStablePay.ts';

/** The frame of everything that stands on a page of the shop's account area. */
export function AccountFrame({
  label,
  messages: { locale, dir },
  className,
  state,
  spoken,
  children,
}: {
  label: string;
  messages: { locale: string; dir: 'ltr' | 'rtl' };
  className: string | undefined;
  /** For the shop's own CSS, and for tests. */
  state: string;
  /** What has become of it, in words; a change is spoken. */
  spoken?: string | undefined;
  children: ReactNode;
}) {
  const { theme } = useStablePay();
  // What was there when it came is read, not spoken.
  const [silent] = useState(spoken);
  return (
    <div
      className={className ? `sp-theme sp-account ${className}` : 'sp-theme sp-account'}
      role="group"
      lang={locale}
      dir={dir}
      aria-label={label}
      data-theme={theme}
      data-state={state}
    >
      {children}
      <p className="sp-visually-hidden" role="status">
        {spoken === silent ? null : spoken}
      </p>
    </div>
  );
}

import type { ReactNode } from 'react';

/** What opens under the row when its radio is chosen. `open` shows it whatever is chosen. */
export function OptionPanel({
  open = false,
  children,
}: {
  open?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <div className="sp-panel" data-open={open ? '' : undefined}>
      {children}
    </div>
  );
}

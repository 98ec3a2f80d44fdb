import type { ReactNode } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'quiet';

/** A button of the checkout; `isBusy` keeps its size and its place in the tab order. */
export function Button({
  kind,
  onPress,
  isBusy = false,
  children,
}: {
  kind: ButtonKind;
  onPress: () => void;
  isBusy?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <button
      className="sp-button"
      type="button"
      data-kind={kind}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? undefined : onPress}
    >
      {children}
    </button>
  );
}

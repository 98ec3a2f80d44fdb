'use client';

import { useIsLate } from '../hooks/useIsLate.ts';
import { Button } from '../parts/Button.tsx';
import type { ViewProps } from './ViewProps.ts';

/** The outline of what is coming, in its place; after 8 s it says so and offers a way on. */
export function CreatingView({ checkout, messages }: ViewProps) {
  const { isResuming } = checkout;
  const isLate = useIsLate({ isWaiting: true, attempt: isResuming });
  const { slow, tryAgain } = messages.opening;
  return (
    <div className="sp-awaiting" aria-busy="true">
      <div className="sp-skeleton" data-shape="amount" />
      <div className="sp-skeleton" data-shape="order" />
      <div className="sp-skeleton" data-shape="qr" />
      {isLate ? (
        <>
          <p className="sp-awaiting__hint">{slow}</p>
          <Button kind="secondary" onPress={isResuming ? checkout.refresh : checkout.start}>
            {tryAgain}
          </Button>
        </>
      ) : (
        <>
          <div className="sp-skeleton" data-shape="hint" />
          <div className="sp-skeleton" data-shape="actions" />
        </>
      )}
    </div>
  );
}

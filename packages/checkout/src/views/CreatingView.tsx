'use client';

import { useIsLate } from '../hooks/useIsLate.ts';
import { Button } from '../parts/Button.tsx';
import type { ViewProps } from './ViewProps.ts';

// The last two make room for what is said when it takes long.
const shapes = ['amount', 'order', 'note', 'qr', 'hint', 'actions'];

/** The outline of what is coming, in its place; after 8 s it says so and offers a way on. */
export function CreatingView({ checkout, messages }: ViewProps) {
  const { isResuming } = checkout;
  const isLate = useIsLate({ isWaiting: true, attempt: isResuming });
  return (
    <div className="sp-awaiting" aria-busy="true">
      {shapes.slice(0, isLate ? 4 : 6).map((shape) => (
        <div className="sp-skeleton" data-shape={shape} key={shape} />
      ))}
      {isLate ? (
        <>
          <p className="sp-awaiting__hint">{messages.slow}</p>
          <Button kind="secondary" onPress={isResuming ? checkout.refresh : checkout.start}>
            {messages.tryAgain}
          </Button>
        </>
      ) : null}
    </div>
  );
}

'use client';

import { useIsLate } from '../hooks/useIsLate.ts';
import { Button } from '../parts/Button.tsx';
import type { ViewProps } from './ViewProps.ts';

const shapes = ['amount', 'order', 'note', 'qr'];
const laterShapes = ['hint', 'actions'];

/** The outline of what is coming, in its place; after 8 s it says so and offers a way on. */
export function CreatingView({ checkout, messages }: ViewProps) {
  const { isResuming } = checkout;
  const isLate = useIsLate({ isWaiting: true, attempt: isResuming });
  return (
    <div className="sp-awaiting" aria-busy="true">
      {(isLate ? shapes : [...shapes, ...laterShapes]).map((shape) => (
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

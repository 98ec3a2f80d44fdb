import { useEffect, useRef, type ReactNode } from 'react';

/**
 * A dialog as Radix and its like make them: no element of the browser's, but listeners at the
 * document. Escape is heard on its way down, and focus that leaves is brought back.
 */
export function KeepingDialog({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && latest.current();
    document.addEventListener('keydown', onKey, { capture: true, signal });
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (!box.contains(target as Node)) box.focus();
      },
      { signal },
    );
    const { pointerEvents } = document.body.style;
    document.body.style.pointerEvents = 'none';
    box.focus();
    return () => {
      document.body.style.pointerEvents = pointerEvents;
      controller.abort();
    };
  }, []);
  return (
    <div ref={ref} role="dialog" aria-modal tabIndex={-1} style={{ pointerEvents: 'auto' }}>
      {children}
    </div>
  );
}

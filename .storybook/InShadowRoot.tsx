import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import checkoutStyles from '@stablepay/checkout/styles.css?inline';

/** Renders into a shadow root with our styles and no other. */
export function InShadowRoot({ children }: { children: ReactNode }) {
  const [root, setRoot] = useState<ShadowRoot>();
  return (
    <div
      ref={(host) => {
        if (host) setRoot(host.shadowRoot ?? host.attachShadow({ mode: 'open' }));
      }}
    >
      {root
        ? createPortal(
            <>
              <style>{checkoutStyles}</style>
              {children}
            </>,
            root,
          )
        : null}
    </div>
  );
}

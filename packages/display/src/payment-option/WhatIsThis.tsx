'use client';

import type { KeyboardEvent } from 'react';
import type { DisplayMessages } from '../messages/DisplayMessages.ts';

/** Explains the coins on click, Enter or Space, also without JavaScript; Escape closes. */
export function WhatIsThis({ messages }: { messages: DisplayMessages }) {
  const closeOnEscape = (event: KeyboardEvent<HTMLElement>) => {
    const details = event.currentTarget.closest('details');
    if (event.key !== 'Escape' || !details?.open) return;
    // Nothing around us, such as a checkout dialog, should close with it.
    event.stopPropagation();
    event.preventDefault();
    details.open = false;
  };
  return (
    <details className="sp-disclosure">
      <summary className="sp-disclosure__button" onKeyDown={closeOnEscape}>
        {messages.whatIsThis}
        <svg
          className="sp-disclosure__icon"
          width="12"
          height="12"
          viewBox="0 0 12 12"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
          aria-hidden
          focusable="false"
        >
          <path d="m3 4.5 3 3 3-3" />
        </svg>
      </summary>
      <p className="sp-disclosure__text">{messages.explanation}</p>
    </details>
  );
}

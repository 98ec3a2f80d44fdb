import { version } from 'react';
import type { OptionMessages } from '../messages/OptionMessages.ts';

// React 18 hands unknown attributes on as they are spelled; 19 knows the property.
const targetName = version.startsWith('18.') ? 'popovertarget' : 'popoverTarget';

/**
 * Explains the coins in a small dialog of the browser's own: opens by click, Enter and Space, and
 * closes by Escape or a click beside it with the focus back on the button. All without JavaScript.
 */
export function WhatIsThis({
  id,
  messages,
}: {
  /** Of the dialog; once in a page. */
  id: string;
  messages: Pick<OptionMessages, 'whatIsThis' | 'explanation'>;
}) {
  return (
    <>
      <button className="sp-about__button" type="button" {...{ [targetName]: id }}>
        {messages.whatIsThis}
      </button>
      <span className="sp-about" id={id} popover="auto" role="note">
        {messages.explanation}
      </span>
    </>
  );
}

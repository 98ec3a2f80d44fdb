import type { DisplayMessages } from '../messages/DisplayMessages.ts';
import { splitTitle } from '../messages/splitTitle.ts';

/**
 * Title and second line. The title is for the eye; readers get the accessible name of the radio,
 * because a pipe is read as "vertical bar" or not at all.
 */
export function OptionText({
  messages,
  disabledReason,
  describedById,
}: {
  messages: DisplayMessages;
  disabledReason?: string | undefined;
  describedById: string;
}) {
  const { pair, rest } = splitTitle(messages);
  return (
    <>
      <span className="sp-option__title" aria-hidden>
        <span className="sp-option__pair">{pair}</span>
        {rest ? ' ' : null}
        {rest ? <span className="sp-option__rest">{rest}</span> : null}
      </span>
      <span
        className={disabledReason ? 'sp-option__subline sp-option__reason' : 'sp-option__subline'}
        id={describedById}
      >
        {disabledReason ?? (
          <>
            <span className="sp-wide">{messages.subline}</span>
            <span className="sp-narrow">{messages.shortSubline}</span>
          </>
        )}
      </span>
    </>
  );
}

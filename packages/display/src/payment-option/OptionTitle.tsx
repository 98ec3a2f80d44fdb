import type { OptionMessages } from '../messages/OptionMessages.ts';
import { splitTitle } from '../messages/splitTitle.ts';

/**
 * The title, for the eye; readers get the accessible name of the radio, because a pipe is read as
 * "vertical bar" or not at all.
 */
export function OptionTitle({
  messages,
}: {
  messages: Pick<OptionMessages, 'title' | 'shortTitle'>;
}) {
  const { pair, rest } = splitTitle(messages);
  return (
    <span className="sp-option__title" aria-hidden>
      {/* In its own direction: English in every language. */}
      <bdi>
        <span className="sp-option__pair">{pair}</span>
        {rest ? ' ' : null}
        {rest ? <span className="sp-option__rest">{rest}</span> : null}
      </bdi>
    </span>
  );
}

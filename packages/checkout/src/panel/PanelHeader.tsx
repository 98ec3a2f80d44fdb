import { Icon } from '../parts/Icon.tsx';
import { crossIcon } from '../parts/icons.ts';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/** Whose shop it is, and the way out where the shop gives one. */
export function PanelHeader({
  merchantName,
  onClose,
  messages,
}: {
  merchantName: string | undefined;
  onClose: (() => void) | undefined;
  messages: CheckoutMessages;
}) {
  if (merchantName === undefined && !onClose) return null;
  return (
    <div className="sp-checkout__header">
      <p className="sp-checkout__merchant">{merchantName}</p>
      {onClose ? (
        <button
          className="sp-checkout__close"
          type="button"
          aria-label={messages.close}
          onClick={onClose}
        >
          <Icon path={crossIcon} />
        </button>
      ) : null}
    </div>
  );
}

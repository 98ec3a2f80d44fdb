import { UsdcMark } from '../marks/UsdcMark.tsx';
import { UsdtMark } from '../marks/UsdtMark.tsx';
import type { OptionMessages } from '../messages/OptionMessages.ts';
import type { BlocksIcon, BlocksMethodProps } from './BlocksPaymentMethod.ts';

/**
 * The row's content in the Checkout block: WooCommerce's own label and, at the end of the line,
 * the marks. Readers get the name without the pipe.
 */
export function BlocksLabel({
  title,
  icons,
  messages,
  components = {},
}: {
  title: string;
  icons: readonly BlocksIcon[];
  messages: OptionMessages;
} & BlocksMethodProps) {
  const { PaymentMethodLabel, PaymentMethodIcons } = components;
  return (
    <span className="sp-theme sp-blocks-label" data-theme="auto">
      <span className="sp-visually-hidden">{messages.accessibleName}</span>
      <span className="sp-blocks-label__title" aria-hidden>
        {PaymentMethodLabel ? <PaymentMethodLabel text={title} /> : title}
      </span>
      <span className="sp-blocks-label__marks" aria-hidden>
        {PaymentMethodIcons && icons.length > 0 ? (
          <PaymentMethodIcons icons={icons} align="right" />
        ) : (
          <>
            <UsdtMark />
            <UsdcMark />
          </>
        )}
      </span>
    </span>
  );
}

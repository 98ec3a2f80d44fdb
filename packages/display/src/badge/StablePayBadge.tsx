import { UsdcMark } from '../marks/UsdcMark.tsx';
import { UsdtMark } from '../marks/UsdtMark.tsx';
import type { DisplayMessages } from '../messages/DisplayMessages.ts';
import type { ThemeName } from '../theme/ThemeName.ts';

/**
 * One quiet line for product, cart and footer: "We also accept USDT and USDC" with both tiles. No
 * button, nothing to choose (display guide 4.1).
 */
export function StablePayBadge({
  messages,
  theme = 'auto',
  className,
}: {
  messages: Pick<DisplayMessages, 'badge' | 'locale' | 'dir'>;
  /** `auto` is the page's own. Default `auto`. */
  theme?: ThemeName | undefined;
  className?: string | undefined;
}) {
  return (
    <p
      className={className ? `sp-theme sp-badge ${className}` : 'sp-theme sp-badge'}
      lang={messages.locale}
      dir={messages.dir}
      data-theme={theme}
    >
      <span className="sp-badge__text">{messages.badge}</span>
      <span className="sp-badge__marks">
        <UsdtMark />
        <UsdcMark />
      </span>
    </p>
  );
}

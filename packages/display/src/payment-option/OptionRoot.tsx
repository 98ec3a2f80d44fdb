import type { ReactNode } from 'react';
import type { ThemeName } from '../theme/ThemeName.ts';
import type { StatusView } from '../status/statusViews.ts';

export type OptionLook = {
  /** `auto` is the page's own. Default `auto`. */
  theme?: ThemeName | undefined;
  /** `row` lies in a list that draws the frame; `card` draws its own. Default `row`. */
  frame?: 'row' | 'card' | undefined;
  /**
   * `list` keeps the marks at the end of the title line, `mobile` puts them under it, `auto` takes
   * what fits its box, whatever the window. Default `auto`.
   */
  layout?: 'auto' | 'list' | 'mobile' | undefined;
  className?: string | undefined;
};

/** The box around row and panel. Carries the look, and the state as data attributes. */
export function OptionRoot({
  theme = 'auto',
  frame = 'row',
  layout = 'auto',
  className,
  messages,
  selected,
  disabled,
  status,
  children,
}: OptionLook & {
  messages: { locale: string; dir: 'ltr' | 'rtl' };
  selected?: boolean | undefined;
  disabled?: boolean | undefined;
  status?: StatusView | undefined;
  children: ReactNode;
}) {
  return (
    <div
      className={className ? `sp-theme sp-option ${className}` : 'sp-theme sp-option'}
      lang={messages.locale}
      dir={messages.dir}
      data-theme={theme}
      data-frame={frame}
      data-layout={layout}
      data-selected={selected ? '' : undefined}
      data-disabled={disabled ? '' : undefined}
      data-tone={status?.tone}
      data-locked={status?.locked ? '' : undefined}
    >
      {children}
    </div>
  );
}

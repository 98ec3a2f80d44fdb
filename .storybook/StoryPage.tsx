import { platformPresets } from '@stablepay/display/platforms';
import { type CSSProperties, type ReactNode, StrictMode } from 'react';
import { InShadowRoot } from './InShadowRoot.tsx';

/** A platform's tokens on the page around; these checkouts have no dark look of their own. */
function platformLook({ platform, theme }: Record<string, unknown>): CSSProperties {
  const preset = Object.values(platformPresets).find(({ id }) => id === platform);
  return preset && theme !== 'dark' && theme !== 'gaming' ? { ...preset.tokens } : {};
}

/** The imagined page around a story, as the toolbar says. */
export function StoryPage({
  globals,
  messages,
  wide,
  children,
}: {
  globals: Record<string, unknown>;
  messages: { locale: string; dir: 'ltr' | 'rtl' };
  /** The story is a sheet and fills the page. */
  wide: boolean;
  children: ReactNode;
}) {
  const { theme, width, root, strict } = globals;
  const column = <div className={wide ? undefined : 'story-page__column'}>{children}</div>;
  const inside = root === 'shadow' ? <InShadowRoot>{column}</InShadowRoot> : column;
  return (
    <div
      className="story-page"
      lang={messages.locale}
      dir={messages.dir}
      data-theme={theme}
      data-width={width}
      style={platformLook(globals)}
    >
      {strict === 'on' ? <StrictMode>{inside}</StrictMode> : inside}
    </div>
  );
}

import type { DisplayMessages } from '../src/messages/DisplayMessages.ts';
import type { ThemeName } from '../src/theme/ThemeName.ts';

type Context = { globals: Record<string, unknown>; loaded: Record<string, unknown> };

/** What the toolbar says: the words of the language and the theme. Set by `.storybook/preview`. */
export function storyTools({ globals, loaded }: Context): {
  messages: DisplayMessages;
  theme: ThemeName;
  layout: 'auto' | 'list' | 'mobile';
} {
  return {
    // The preview's loader and toolbar hold nothing else.
    messages: loaded['messages'] as DisplayMessages,
    theme: globals['theme'] as ThemeName,
    layout: (globals['layout'] ?? 'auto') as 'auto' | 'list' | 'mobile',
  };
}

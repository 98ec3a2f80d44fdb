import { use } from 'react';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { useMessages } from '../language/useMessages.ts';
import { ThemeContext, type Theme } from '../theme/ThemeContext.ts';

const icons: Record<Theme, IconName> = { auto: 'system', light: 'sun', dark: 'moon' };

/** Goes round: as the system, light, dark. */
export function ThemeSwitch() {
  const { theme, nextTheme } = use(ThemeContext);
  const label = useMessages().header.theme[theme];
  return (
    <button className="tool" type="button" aria-label={label} title={label} onClick={nextTheme}>
      <Icon name={icons[theme]} />
    </button>
  );
}

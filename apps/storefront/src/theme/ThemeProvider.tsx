import { useMemo, useState, type ReactNode } from 'react';
import { readPreference, writePreference } from './preference.ts';
import { ThemeContext, themes, type Theme } from './ThemeContext.ts';

// public/theme.js reads the same key before the first paint.
const key = 'halden-theme';

const firstTheme = (): Theme => {
  const stored = readPreference(key);
  return themes.find((theme) => theme === stored) ?? 'auto';
};

const following = (theme: Theme): Theme =>
  themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';

/** Light, dark, or as the system has it. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const [theme, setTheme] = useState(firstTheme);
  const value = useMemo(
    () => ({
      theme,
      nextTheme: () => {
        const next = following(theme);
        writePreference(key, next);
        if (next === 'auto') delete document.documentElement.dataset['theme'];
        else document.documentElement.dataset['theme'] = next;
        setTheme(next);
      },
    }),
    [theme],
  );
  return <ThemeContext value={value}>{children}</ThemeContext>;
}

import { createContext } from 'react';

export const themes = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

export const ThemeContext = createContext<{ theme: Theme; nextTheme: () => void }>({
  theme: 'auto',
  nextTheme: () => {},
});

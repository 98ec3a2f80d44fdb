/** One sheet with all states, as a story of the gallery in one theme, language and width. */
export type ContactSheet = {
  name: string;
  story: string;
  theme: 'light' | 'dark';
  locale: string;
  width: number;
};

const stories = {
  list: { light: 'display-paymentoption-all-states--list', dark: undefined },
  mobile: { light: 'display-paymentoption-all-states--mobile', dark: undefined },
  // The tile's own dark theme is that of games.
  tile: {
    light: 'display-gamingpaymenttile--all-states-light',
    dark: 'display-gamingpaymenttile--all-states',
  },
} as const;

/** Layout × theme × language × width. */
export const contactSheets: ContactSheet[] = Object.entries(stories).flatMap(([layout, story]) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    ['en', 'zh-CN', 'ar'].flatMap((locale) =>
      [1280, 390, 320].map((width) => ({
        name: `${layout}-${theme}-${locale}-${width}.png`,
        story: story[theme] ?? story.light,
        ...{ theme, locale, width },
      })),
    ),
  ),
);

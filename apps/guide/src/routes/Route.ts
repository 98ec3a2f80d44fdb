/** Languages of the guide itself; the previews speak all of the kit's. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

export const pages = [
  'start',
  'platforms',
  'do-and-dont',
  'configurator',
  'compare',
  'downloads',
] as const;
export type PageName = (typeof pages)[number];

export type Route = { language: Language; page: PageName };

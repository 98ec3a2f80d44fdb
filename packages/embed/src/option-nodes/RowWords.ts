/** What the closed option says in one language. */
export type RowWords = {
  locale: string;
  dir: 'ltr' | 'rtl';
  accessibleName: string;
  subline: string;
  shortSubline: string;
};

/** A day as people of `locale` write it. `at` in Unix milliseconds. */
export function formatDay({ at, locale }: { at: number; locale: string }): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at);
}

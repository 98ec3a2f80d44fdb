/** Every language the kit speaks: one file each in `src/locales`, named after its tag. */
export const localeTags = [
  'en',
  'zh-CN',
  'zh-TW',
  'ja',
  'ko',
  'id',
  'th',
  'vi',
  'ms',
  'fil',
  'de',
  'fr',
  'es',
  'pt-BR',
  'ar',
  'ru',
  'tr',
] as const;

/** BCP 47 tag of a language the kit speaks. */
export type LocaleTag = (typeof localeTags)[number];

/** Which class of our style sheet is which part. */
export const partOfClass: Readonly<Record<string, string | undefined>> = {
  'sp-option': 'option',
  'sp-option__row': 'row',
  'sp-option__radio': 'radio',
  'sp-option__title': 'title',
  'sp-option__subline': 'subline',
  'sp-option__marks': 'marks',
  'sp-panel': 'panel',
  'sp-button': 'button',
  'sp-checkout': 'checkout',
  'sp-checkout__header': 'header',
  'sp-status': 'status',
  'sp-badge': 'badge',
  'sp-account': 'account',
  'sp-account__title': 'title',
};

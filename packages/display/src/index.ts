/**
 * `@stablepay/display`: what a shopper sees before choosing. Import
 * `@stablepay/display/styles.css` once.
 */

// option
export { PaymentOption, type PaymentOptionProps } from './payment-option/PaymentOption.tsx';
export { PaymentOptionCssVars } from './payment-option/PaymentOptionCssVars.ts';
export { PaymentOptionDataAttributes } from './payment-option/PaymentOptionDataAttributes.ts';

// marks
export type { MarkProps } from './marks/Mark.tsx';
export { UsdcMark } from './marks/UsdcMark.tsx';
export { UsdtMark } from './marks/UsdtMark.tsx';

// messages; other languages are entries of their own, such as `@stablepay/display/locales/zh-CN`
export type {
  DisplayMessages,
  OptionStateName,
  StateMessages,
} from './messages/DisplayMessages.ts';
export type { OptionMessages } from './messages/OptionMessages.ts';
export type { PluralForms } from './messages/PluralForms.ts';
export { chineseTitle } from './messages/chineseTitle.ts';
export { en } from './messages/en.ts';

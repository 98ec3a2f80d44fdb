/**
 * `@stablepay/display`: what a shopper sees before choosing. Import
 * `@stablepay/display/styles.css` once.
 */

// option
export { PaymentOption, type PaymentOptionProps } from './payment-option/PaymentOption.tsx';
export { PaymentOptionCssVars } from './payment-option/PaymentOptionCssVars.ts';
export { PaymentOptionDataAttributes } from './payment-option/PaymentOptionDataAttributes.ts';
export { PaymentOptionGroup, type PaymentOptionGroupProps } from './group/PaymentOptionGroup.tsx';
export {
  GamingPaymentTile,
  type GamingPaymentTileProps,
} from './gaming-tile/GamingPaymentTile.tsx';

// parts; those of the option are in `@stablepay/display/parts`
export { StablePayBadge } from './badge/StablePayBadge.tsx';
export { ConversionLine } from './conversion/ConversionLine.tsx';
export { NetworkList, type MarksByName } from './lists/NetworkList.tsx';
export { WalletList } from './lists/WalletList.tsx';
export { MarkImage } from './mark-image/MarkImage.tsx';
export { WhatIsThis } from './what-is-this/WhatIsThis.tsx';

// states
export { describeStatus } from './status/describeStatus.tsx';
export type { DescribedStatus } from './status/DescribedStatus.ts';
export type { OptionStatus, PartPayment, StatusAction } from './status/OptionStatus.ts';
export type { StatusTone } from './status/statusViews.ts';
export { formatReason } from './availability/formatReason.ts';
export {
  selectAvailability,
  type Availability,
  type UnavailableReason,
} from './availability/selectAvailability.ts';

// what the shopper holds
export type { DeviceKind } from './device/DeviceKind.ts';
export { detectDevice } from './device/detectDevice.ts';
export { toDeviceMessages } from './device/toDeviceMessages.ts';
export { useDevice } from './device/useDevice.ts';

// themes
export type { ThemeName } from './theme/ThemeName.ts';

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

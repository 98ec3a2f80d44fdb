/**
 * `@stablepay/display/parts`: the parts of the option, for an arrangement of one's own. None has state, so each works in a
 * server component; importing one costs one.
 */
export { AmountLine } from './payment-option/AmountLine.tsx';
export { HelperPanel } from './payment-option/HelperPanel.tsx';
export { OptionMarks as Marks } from './payment-option/OptionMarks.tsx';
export { OptionPanel as Panel } from './payment-option/OptionPanel.tsx';
export { OptionRadio as Radio } from './payment-option/OptionRadio.tsx';
export { OptionRoot as Root } from './payment-option/OptionRoot.tsx';
export { OptionRow as Row } from './payment-option/OptionRow.tsx';
export { OptionSubLine as SubLine } from './payment-option/OptionSubLine.tsx';
export { OptionTitle as Title } from './payment-option/OptionTitle.tsx';

/**
 * `@stablepay/checkout/dialog`: the payment in a modal window, or over a game. Import
 * `@stablepay/checkout/styles.css` and `@stablepay/checkout/dialog.css`.
 */
export { CheckoutDialog, type CheckoutDialogProps } from './dialog/CheckoutDialog.tsx';
export { DialogForm, GameForm } from './dialog/DialogForm.tsx';

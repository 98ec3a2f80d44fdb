import type { MouseEvent } from 'react';
import type { PaymentPageWindow } from '../engine/CheckoutSeams.ts';
import type { ViewProps } from '../views/ViewProps.ts';
import { partsOf } from './partsOf.ts';

/** Opens the payment page for a plain click on its link; any other click is the browser's. */
export const toOpen =
  (checkout: ViewProps['checkout'], paymentPage: PaymentPageWindow | undefined) =>
  (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (partsOf(checkout).handOff.open(paymentPage === 'popup' ? 'popup' : 'page'))
      event.preventDefault();
  };

import type { ComponentType, ReactElement } from 'react';

/** Totals of the cart as `canMakePayment` gets them: the Store API's, amounts as text. */
export type BlocksCartTotals = {
  total_price: string;
  currency_code: string;
  currency_minor_unit: number;
};

/** What the Checkout block adds to `content`, `edit` and `label`; only what is used here. */
export type BlocksMethodProps = {
  billing?:
    | {
        cartTotal?: { value: number } | undefined;
        currency?: { code: string; minorUnit: number } | undefined;
      }
    | undefined;
  components?:
    | {
        PaymentMethodLabel?: ComponentType<{ text: string }> | undefined;
        PaymentMethodIcons?:
          | ComponentType<{ icons: readonly BlocksIcon[]; align: 'left' | 'right' }>
          | undefined;
      }
    | undefined;
};

export type BlocksIcon = { id: string; src: string; alt: string };

/**
 * What `registerPaymentMethod` of WooCommerce's Checkout block takes, as far as it concerns us.
 * https://developer.woocommerce.com/docs/block-development/cart-and-checkout-blocks/checkout-payment-methods/payment-method-integration
 */
export type BlocksPaymentMethod = {
  name: string;
  label: ReactElement<BlocksMethodProps>;
  ariaLabel: string;
  content: ReactElement<BlocksMethodProps>;
  edit: ReactElement<BlocksMethodProps>;
  canMakePayment: (argument: { cartTotals: BlocksCartTotals }) => boolean;
  placeOrderButtonLabel: string;
  supports: { features: string[]; showSavedCards: boolean; showSaveOption: boolean };
};

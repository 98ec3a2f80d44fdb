import { isValidElement } from 'react';

/**
 * What `registerPaymentMethod` of WooCommerce's Checkout block accepts, written down from its
 * public documentation and source, because the registry is not on npm:
 * - https://developer.woocommerce.com/docs/block-development/cart-and-checkout-blocks/checkout-payment-methods/payment-method-integration
 * - https://github.com/woocommerce/woocommerce/blob/22ae99279e71d0c437075dfec93cafcc34eae6ca/plugins/woocommerce/client/blocks/assets/js/blocks-registry/payment-methods/payment-method-config.tsx
 *
 * Read on 2026-11-23. The rules are theirs; the code is ours.
 */
const isElement = (value: unknown) => value === null || isValidElement(value);
const isOptional = (check: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || check(value);
const isString = (value: unknown) => typeof value === 'string';
const isFunction = (value: unknown) => typeof value === 'function';
const isBoolean = (value: unknown) => typeof value === 'boolean';

const rules: Readonly<Record<string, (value: unknown) => boolean>> = {
  name: isString,
  label: (value) => isElement(value) || isString(value),
  ariaLabel: isString,
  content: isElement,
  edit: isElement,
  canMakePayment: isFunction,
  placeOrderButtonLabel: isOptional(isString),
  placeOrderButton: isOptional(isFunction),
  paymentMethodId: isOptional(isString),
  savedTokenComponent: isOptional(isElement),
  icons: isOptional((value) => value === null || Array.isArray(value)),
  supports: isOptional((value) => typeof value === 'object' && value !== null),
};

const supportRules: Readonly<Record<string, (value: unknown) => boolean>> = {
  features: isOptional(Array.isArray),
  showSavedCards: isOptional(isBoolean),
  showSaveOption: isOptional(isBoolean),
};

const read = (value: object, key: string): unknown => Reflect.get(value, key);

function assertRules(config: object, of: typeof rules): void {
  for (const [key, check] of Object.entries(of)) {
    if (!check(read(config, key))) throw new TypeError(`${key} of the payment method is wrong.`);
  }
  for (const key of Object.keys(config)) {
    if (!Object.hasOwn(of, key)) throw new TypeError(`${key} is no property of a payment method.`);
  }
}

/** A registry that keeps what it accepts, and throws where WooCommerce would, or ignore it. */
export function createBlocksRegistry() {
  const registered = new Map<string, object>();
  return {
    registered,
    registerPaymentMethod(config: object): void {
      assertRules(config, rules);
      const supports = read(config, 'supports');
      if (typeof supports === 'object' && supports !== null) assertRules(supports, supportRules);
      registered.set(String(read(config, 'name')), config);
    },
  };
}

import { formatMoney } from '@stablepay/core';
import { useShopChange } from '../api/useShopChange.ts';
import { ProductArt } from '../art/ProductArt.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useMessages } from '../language/useMessages.ts';
import type { LineView } from '../../shared/shopView.ts';

/** One product in the cart; one less than one takes it out. */
export function CartLine({ line: { productId, quantity, total } }: { line: LineView }) {
  const { products, cart, locale } = useMessages();
  const change = useShopChange();
  const { name, detail } = products[productId];
  const set = (next: number) => change.mutate({ kind: 'quantity', productId, quantity: next });
  return (
    <li className="line">
      <span className="line__picture">
        <ProductArt productId={productId} />
      </span>
      <span className="line__text">
        <span className="line__name">{name}</span>
        <span className="line__detail">{detail}</span>
      </span>
      <span className="stepper">
        <button
          className="stepper__button"
          type="button"
          aria-label={cart.fewer({ name })}
          onClick={() => set(quantity - 1)}
        >
          <Icon name="minus" />
        </button>
        <output className="stepper__value">{quantity}</output>
        <button
          className="stepper__button"
          type="button"
          aria-label={cart.more({ name })}
          disabled={quantity >= 9}
          onClick={() => set(quantity + 1)}
        >
          <Icon name="plus" />
        </button>
      </span>
      <span className="line__total">{formatMoney({ money: total, locale })}</span>
    </li>
  );
}

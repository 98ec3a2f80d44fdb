import { formatMoney, type Money } from '@stablepay/core';
import { useShopChange } from '../api/useShopChange.ts';
import { ProductArt } from '../art/ProductArt.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useMessages } from '../language/useMessages.ts';
import type { ProductId } from '../../shared/products.ts';

const mostOfOne = 9;

/** One product and the button that puts it into the cart. */
export function ProductCard({
  productId,
  price,
  inCart,
}: {
  productId: ProductId;
  price: Money;
  inCart: number;
}) {
  const { products, catalogue, locale } = useMessages();
  const change = useShopChange();
  const { name, detail } = products[productId];
  return (
    <li className="product">
      <div className="product__picture">
        <ProductArt productId={productId} />
      </div>
      <div className="product__line">
        <h2 className="product__name">{name}</h2>
        <p className="product__price">{formatMoney({ money: price, locale })}</p>
      </div>
      <p className="product__detail">{detail}</p>
      <button
        className="button button--quiet product__add"
        type="button"
        aria-label={catalogue.addProduct({ name })}
        disabled={inCart >= mostOfOne}
        onClick={() => change.mutate({ kind: 'quantity', productId, quantity: inCart + 1 })}
      >
        {inCart > 0 ? <Icon name="check" /> : null}
        {inCart > 0 ? `${catalogue.added} · ${inCart}` : catalogue.add}
      </button>
    </li>
  );
}

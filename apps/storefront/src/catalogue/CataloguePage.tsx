import { UsdcMark, UsdtMark } from '@stablepay/display';
import { useShop } from '../api/useShop.ts';
import { useMessages } from '../language/useMessages.ts';
import { QueryGate } from '../status/QueryGate.tsx';
import { ProductCard } from './ProductCard.tsx';

/** Everything the shop sells. */
export function CataloguePage() {
  const { hero } = useMessages();
  const shop = useShop();
  return (
    <main className="page">
      <section className="hero">
        <h1 className="hero__title">{hero.title}</h1>
        <p className="hero__text">{hero.text}</p>
        <p className="hero__payment">
          <span className="hero__marks">
            <UsdtMark />
            <UsdcMark />
          </span>
          {hero.payment}
        </p>
      </section>
      <QueryGate query={shop}>
        {({ products, lines }) => (
          <ul className="products">
            {products.map(({ id, price }) => (
              <ProductCard
                key={id}
                productId={id}
                price={price}
                inCart={lines.find((line) => line.productId === id)?.quantity ?? 0}
              />
            ))}
          </ul>
        )}
      </QueryGate>
    </main>
  );
}

import type { ComponentType } from 'react';
import type { ProductId } from '../../shared/products.ts';
import { Bowl } from './Bowl.tsx';
import { Lamp } from './Lamp.tsx';
import { Mug } from './Mug.tsx';
import { Pitcher } from './Pitcher.tsx';
import { Plate } from './Plate.tsx';
import { Vase } from './Vase.tsx';

const drawings: Record<ProductId, ComponentType> = {
  mug: Mug,
  bowl: Bowl,
  plate: Plate,
  pitcher: Pitcher,
  vase: Vase,
  lamp: Lamp,
};

/** The picture of a product: flat shapes in the shop's glazes, on its own tile. */
export function ProductArt({ productId }: { productId: ProductId }) {
  const Drawing = drawings[productId];
  return (
    <svg
      className="art"
      data-product={productId}
      viewBox="0 0 160 120"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden
      focusable="false"
    >
      {productId === 'plate' ? null : (
        <ellipse className="art-ground" cx="80" cy="100" rx="40" ry="4.5" />
      )}
      <Drawing />
    </svg>
  );
}

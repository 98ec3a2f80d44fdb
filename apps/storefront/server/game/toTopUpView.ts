import type { PackView, TopUpView } from '../../shared/gameView.ts';
import type { PackId } from '../../shared/packs.ts';
import type { TopUp } from './createTopUps.ts';
import { packs } from './packs.ts';

/** A pack as the game's page shows it. */
export function toPackView(id: PackId): PackView {
  const { coins, minor } = packs[id];
  return { id, coins, price: { minor, currency: 'USD' } };
}

/** A top-up as its own player may see it. */
export const toTopUpView = ({ reference, packId }: TopUp): TopUpView => ({
  ...toPackView(packId),
  reference,
});

/** What StablePay is told about a top-up: the server's pack and price, nothing from the browser. */
export function toPayableTopUp({ reference, packId }: TopUp) {
  const { coins, price } = toPackView(packId);
  return {
    amount: price,
    description: `Glaze Catch ${reference}`,
    lineItems: [{ name: `${coins} coins`, unitAmount: price.minor, quantity: 1 }],
  };
}

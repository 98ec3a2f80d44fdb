import { isShopCurrency, shopCurrencies } from '../../shared/shopCurrencies.ts';
import { useShop } from '../api/useShop.ts';
import { useShopChange } from '../api/useShopChange.ts';
import { useMessages } from '../language/useMessages.ts';

/** In which currency the shop shows and charges its prices. The server decides the numbers. */
export function CurrencySwitch() {
  const messages = useMessages();
  const { data: shop } = useShop();
  const change = useShopChange();
  return (
    <select
      className="tool tool--select"
      aria-label={messages.header.currency}
      value={shop?.currency ?? 'USD'}
      disabled={!shop}
      onChange={({ target }) => {
        if (isShopCurrency(target.value)) {
          change.mutate({ kind: 'currency', currency: target.value });
        }
      }}
    >
      {shopCurrencies.map((currency) => (
        <option key={currency}>{currency}</option>
      ))}
    </select>
  );
}

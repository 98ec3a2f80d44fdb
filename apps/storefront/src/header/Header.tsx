import { useShop } from '../api/useShop.ts';
import { Icon } from '../icons/Icon.tsx';
import { useMessages } from '../language/useMessages.ts';
import { Link } from '../routing/Link.tsx';
import { CurrencySwitch } from './CurrencySwitch.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** Name, preferences and the way to the cart. */
export function Header() {
  const messages = useMessages();
  const { data: shop } = useShop();
  const count = shop?.lines.reduce((sum, line) => sum + line.quantity, 0) ?? 0;
  return (
    <header className="header">
      <div className="header__inner">
        <Link className="header__name" href="/" aria-label={messages.header.home}>
          Halden
        </Link>
        <div className="header__tools">
          <CurrencySwitch />
          <LanguageSwitch />
          <ThemeSwitch />
          <Link className="tool" href="/cart" aria-label={messages.header.cart({ count })}>
            <Icon name="cart" />
            {count > 0 ? <span className="header__count">{count}</span> : null}
          </Link>
        </div>
      </div>
    </header>
  );
}

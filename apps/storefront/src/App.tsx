import { CartPage } from './cart/CartPage.tsx';
import { CataloguePage } from './catalogue/CataloguePage.tsx';
import { CheckoutPage } from './checkout/CheckoutPage.tsx';
import { FollowPage } from './follow/FollowPage.tsx';
import { GamePage } from './game/GamePage.tsx';
import { Header } from './header/Header.tsx';
import { useMessages } from './language/useMessages.ts';
import { MembershipPage } from './membership/MembershipPage.tsx';
import { OrderPage } from './order/OrderPage.tsx';
import { ReturnPage } from './return/ReturnPage.tsx';
import { Link } from './routing/Link.tsx';
import type { Route } from './routing/Route.ts';
import { useRoute } from './routing/useRoute.ts';
import { Missing } from './status/Missing.tsx';

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'catalogue':
      return <CataloguePage />;
    case 'cart':
      return <CartPage />;
    case 'membership':
      return <MembershipPage />;
    case 'game':
      return <GamePage />;
    case 'checkout':
      return <CheckoutPage key={route.reference} reference={route.reference} />;
    case 'follow':
      return <FollowPage key={route.reference} reference={route.reference} />;
    case 'order':
      return <OrderPage key={route.reference} reference={route.reference} />;
    case 'return':
      return <ReturnPage key={route.reference} reference={route.reference} left={route.left} />;
    case 'missing':
      return (
        <main className="page page--narrow">
          <Missing />
        </main>
      );
    default:
      return route satisfies never;
  }
}

/** The shop. */
export function App() {
  const messages = useMessages();
  return (
    <>
      <Header />
      <Page route={useRoute()} />
      <footer className="footer">
        <Link href="/membership">{messages.membership.link}</Link>
        <Link href="/game">{messages.game.title}</Link>
        <span>{messages.footer}</span>
      </footer>
    </>
  );
}

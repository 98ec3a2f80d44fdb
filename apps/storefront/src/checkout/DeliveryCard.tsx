import { Icon } from '../icons/Icon.tsx';
import { useMessages } from '../language/useMessages.ts';

/** Where the order would go. A real shop asks; the demo has a sample address. */
export function DeliveryCard() {
  const { checkout } = useMessages();
  return (
    <section className="card delivery">
      <h2 className="card__title">{checkout.delivery}</h2>
      <div className="delivery__line">
        <Icon name="truck" />
        <p className="delivery__address">
          {checkout.address}
          <span className="delivery__note">{checkout.addressNote}</span>
        </p>
      </div>
    </section>
  );
}

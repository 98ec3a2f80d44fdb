import { useMessages } from '../language/useMessages.ts';
import { Notice } from '../status/Notice.tsx';
import type { OrderView } from '../../shared/orderView.ts';
import { ContinuePayment } from './ContinuePayment.tsx';

/** Paid, given back, waiting, or with a person: only what the backend has said. */
export function OrderNotice({ order, onPaid }: { order: OrderView; onPaid: () => void }) {
  const { order: words } = useMessages();
  if (order.state === 'paid' && order.refunded !== 'nothing') {
    const { title, text } = words.refunded[order.refunded];
    return <Notice tone="quiet" icon="undo" {...{ title, text }} />;
  }
  if (order.state === 'paid') {
    const text = order.late ? words.lateText : words.paidText;
    return <Notice tone="success" icon="check" title={words.paidTitle} text={text} />;
  }
  if (order.attention !== undefined) {
    const { attentionTitle: title, attentionText: text } = words;
    return <Notice tone="warning" icon="alert" title={title} text={text} />;
  }
  return (
    <Notice tone="waiting" icon="clock" title={words.openTitle} text={words.openText}>
      <ContinuePayment reference={order.reference} onPaid={onPaid} />
    </Notice>
  );
}

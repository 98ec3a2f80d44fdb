import { createCheckout } from '../index.ts';
import { createHandOff } from '../presentation.ts';
import { shareTabs } from '../tabs.ts';
import { canCancel, canStartAgain } from '@stablepay/core';

const words: Record<string, string> = {
  idle: 'Pay with your wallet.',
  creating: 'Opening your payment…',
  awaitingPayment: 'Waiting for your payment.',
  checking: 'Checking what has arrived…',
  confirming: 'On its way. Don’t pay again.',
  paid: 'Paid. Thank you!',
  expired: 'Expired. Nothing was paid.',
  canceled: 'Canceled. Nothing was paid.',
};

/** Shows and drives the payment of one order inside `root`; returns what ends it. */
export function mountPayment(root: HTMLElement, reference: string): () => void {
  const checkout = createCheckout({ proxyUrl: '/api/stablepay', reference });
  shareTabs(checkout);
  const handOff = createHandOff(checkout);

  const status = root.appendChild(document.createElement('p'));
  status.role = 'status';
  const pay = root.appendChild(document.createElement('button'));
  const open = root.appendChild(document.createElement('a'));
  Object.assign(open, { textContent: 'Open payment page', target: '_blank', rel: 'noreferrer' });
  const cancel = root.appendChild(document.createElement('button'));
  cancel.textContent = 'Cancel payment';

  const render = () => {
    const { phase, state, checkoutUrl, isStarting, error } = checkout.getSnapshot();
    // Of any state not listed above only this is certain. An error is about the connection.
    const text = words[phase] ?? 'With the shop. Don’t pay again.';
    status.textContent = error ? `${text} (${error.code})` : text;
    const canRepeat = canStartAgain(state);
    pay.textContent = canRepeat ? 'Start again' : 'Pay with USDT or USDC';
    pay.hidden = phase !== 'idle' && !canRepeat;
    pay.disabled = isStarting;
    open.hidden = checkoutUrl === undefined;
    open.href = checkoutUrl ?? '';
    cancel.hidden = !canCancel(state);
  };
  pay.addEventListener('click', () => {
    if (canStartAgain(checkout.getSnapshot().state)) checkout.startAgain();
    else checkout.start();
  });
  open.addEventListener('click', (event) => {
    if (handOff.open()) event.preventDefault();
  });
  cancel.addEventListener('click', checkout.cancel);

  checkout.subscribe(render);
  render();
  checkout.resume(); // picks up a payment of an earlier page load; creates nothing
  return () => {
    checkout.destroy();
    root.replaceChildren();
  };
}

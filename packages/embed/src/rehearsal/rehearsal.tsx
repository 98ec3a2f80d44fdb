import { CheckoutPanel, StablePayProvider, useCheckout } from '@stablepay/checkout';
import { render } from 'preact';
import { useEffect } from 'react';

// Engines compile in steps: what has run a few times is several times as fast.
const times = 3;
// Long enough until it is drawn, and over before anything of it would be asked again.
const lengthMs = 200;

const reference = 'rehearsal';
const origin = 'https://rehearsal.invalid';
const session = {
  id: 'cs_rehearsal',
  status: 'pending',
  amount: { minor: 4820, currency: 'USD' },
  // As long as the addresses of payment pages are.
  url: `${origin}/`.padEnd(90, 'x'),
  createdAt: 0,
  expiresAt: 1_800_000,
  serverNow: 0,
  revision: 1,
  reference,
  fundsSeen: false,
};
/** To whatever is asked; each reader takes what it knows. */
const answer = JSON.stringify({
  session,
  token: reference,
  protocol: 1,
  sandbox: false,
  currencies: [],
  networks: [],
  wallets: [],
  checkoutOrigins: [origin],
  maxWaitSeconds: 0,
  capabilities: [],
});

function Rehearsal() {
  const { start } = useCheckout({ reference });
  useEffect(() => start(), [start]);
  return <CheckoutPanel reference={reference} frame="plain" />;
}

/**
 * Goes through a payment nobody sees whenever there is time before the real one, with answers of
 * our own instead of requests and nothing stored: the first takes a browser long, and somebody will
 * be waiting for it.
 */
export function rehearse(shadow: ShadowRoot, left = times): void {
  const whenIdle = window.requestIdleCallback ?? setTimeout;
  whenIdle(() => {
    // Too late: it would only delay the real one. Or nobody is there any more.
    if (!shadow.host.isConnected || shadow.querySelector('.sp-drop-in[data-active]')) return;
    const box = document.createElement('div');
    // Laid out and neither painted, read out nor reached.
    box.inert = true;
    box.style.cssText = 'position:fixed;inset:0;overflow:hidden;visibility:hidden';
    const stage = box.attachShadow({ mode: 'closed' });
    stage.adoptedStyleSheets = shadow.adoptedStyleSheets;
    shadow.append(box);
    render(
      <StablePayProvider
        proxyUrl={origin}
        fetch={async () => new Response(answer)}
        storage={null}
        loadDetails={() => Promise.reject(new Error(reference))}
      >
        <Rehearsal />
      </StablePayProvider>,
      stage,
    );
    setTimeout(() => {
      render(null, stage);
      box.remove();
      if (left > 1) rehearse(shadow, left - 1);
    }, lengthMs);
  });
}

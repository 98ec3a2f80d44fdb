import { PaymentQr } from '@stablepay/checkout';
import { render } from 'preact';

// Engines compile in steps: what has run a few times is several times as fast.
let left = 3;

/**
 * Draws QR codes nobody sees, one whenever there is time: the first takes a browser long, and
 * somebody will be waiting for it.
 */
export function warmUp(): void {
  if (left === 0) return;
  left -= 1;
  const whenIdle = window.requestIdleCallback ?? setTimeout;
  whenIdle(() => {
    const unseen = document.createElement('div');
    // As long as the addresses of payment pages are.
    render(<PaymentQr url={`https://${left}`.padEnd(90, 'x')} label="" />, unseen);
    render(null, unseen);
    warmUp();
  });
}

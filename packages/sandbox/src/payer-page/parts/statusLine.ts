import { html, type Html } from '../html.ts';
import type { PageModel } from '../PageModel.ts';

const toneOf: Record<PageModel['session']['status'], 'live' | 'good' | 'warn' | 'bad'> = {
  pending: 'live',
  processing: 'live',
  paid: 'good',
  underpaid: 'warn',
  overpaid: 'warn',
  frozen: 'warn',
  expired: 'bad',
  canceled: 'bad',
  failed: 'bad',
};

/** Minutes and seconds, rounded up, so that the last second is still shown. */
export function formatRemaining(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The line at the foot of the card, in the same place in every state. */
export function statusLine({ session, messages, now }: PageModel): Html {
  const remaining = session.expiresAt * 1000 - now;
  const timer =
    session.status === 'pending'
      ? html`<span
          class="timer"
          role="timer"
          aria-label="${messages.timeLeft}"
          data-remaining="${remaining}"
          data-time-up="${messages.timeUp}"
          >${formatRemaining(remaining)}</span
        >`
      : '';
  return html`<footer class="status" data-tone="${toneOf[session.status]}">
    <span class="dot" aria-hidden="true"></span
    ><span id="status-text" class="status-text">${messages.status[session.status]}</span>${timer}
  </footer>`;
}

import { networks } from '../../session/networks.ts';
import { html, type Html } from '../html.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import type { PageModel } from '../PageModel.ts';
import { simulatedAddress } from '../simulatedAddress.ts';
import { qrCode } from './qrCode.ts';

/** QR, address and copy button of the simulated chain. */
export function sendTo({ session, messages }: PageModel): Html {
  const address = simulatedAddress(session);
  const { name } = networks[session.choice.network];
  return html`<div class="qr-card">${qrCode({ text: address, label: messages.qrLabel })}</div>
    <div class="address">
      <div class="address-text">
        <span class="label">${fillMessage(messages.address, { network: name })}</span>
        <code id="address">${address}</code>
      </div>
      <button
        type="button"
        class="copy"
        data-copy="${address}"
        data-copied="${messages.copied}"
        hidden
      >
        ${messages.copy}
      </button>
    </div>
    <p class="note">${messages.addressHint}</p>`;
}

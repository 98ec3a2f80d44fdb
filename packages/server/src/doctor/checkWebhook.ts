import { parseErrorCode } from '@stablepay/core';
import { signPayload } from '../signing/signPayload.ts';
import type { CheckParams, Finding } from './runDoctor.ts';

const timeoutMs = 10_000;

const failed = (detail: string, fix: string): Finding => ({
  name: 'webhook',
  outcome: 'failed',
  detail,
  fix,
});

/**
 * Sends one signed delivery that any receiver ignores (an event about nothing of ours), so that
 * address, route and secret are proved together.
 */
export async function checkWebhook(
  { env, fetch, clock }: CheckParams,
  keysWork: boolean,
): Promise<Finding> {
  const url = env['STABLEPAY_WEBHOOK_URL'];
  if (url === undefined || !URL.canParse(url)) {
    return {
      name: 'webhook',
      outcome: 'skipped',
      detail: 'STABLEPAY_WEBHOOK_URL is not set, so the receiver was not tried.',
      fix: 'Set it to the address you gave StablePay: https://…/api/stablepay/webhooks.',
    };
  }
  const secret = env['STABLEPAY_WEBHOOK_SECRET'] ?? env['STABLEPAY_SECRET_KEY'];
  if (!keysWork || secret === undefined) {
    return { name: 'webhook', outcome: 'skipped', detail: 'The keys have to be right first.' };
  }
  const id = `evt_doctor_${crypto.randomUUID().replaceAll('-', '')}`;
  const body = JSON.stringify({
    id,
    type: 'refund.failed',
    created: Math.floor(clock.now() / 1_000),
    data: { refund_id: 'doctor' },
  });
  const timestamp = String(Math.floor(clock.now() / 1_000));
  const nonce = `doctor-${crypto.randomUUID()}`;
  const bytes = new TextEncoder().encode(body);
  const signature = await signPayload({ secret, timestamp, nonce, body: bytes });
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-StablePay-Timestamp': timestamp,
        'X-StablePay-Nonce': nonce,
        'X-StablePay-Signature': signature,
        'X-StablePay-Event-ID': id,
        'X-StablePay-Event-Type': 'refund.failed',
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return await judge(response);
  } catch {
    return failed(
      'The webhook address does not answer.',
      'Check STABLEPAY_WEBHOOK_URL, DNS and firewall; StablePay must reach it from outside.',
    );
  }
}

async function judge(response: Response): Promise<Finding> {
  const answer: unknown = await response.json().catch(() => undefined);
  // Any page answers 200; only our receiver says what became of the delivery.
  if (response.ok && typeof answer === 'object' && answer !== null && 'outcome' in answer) {
    return { name: 'webhook', outcome: 'ok', detail: 'A signed delivery was accepted.' };
  }
  const code = parseErrorCode(answer);
  if (code === 'signature-mismatch') {
    return failed(
      'The receiver answers but has another secret.',
      'Give the server and the doctor the same STABLEPAY_WEBHOOK_SECRET (or secret key).',
    );
  }
  if (code === 'timestamp-out-of-range') {
    return failed('The receiver’s clock is wrong.', 'Switch on time synchronisation (NTP) there.');
  }
  return failed(
    `The address answers with status ${response.status}, but not as our receiver.`,
    'Mount the proxy there, before any body parser, login or redirect.',
  );
}

import { signPayload } from '../signing/signPayload.ts';
import { type ConformanceCase, type ConformanceWorld, must } from './ConformanceCase.ts';

type Delivery = { headers: Record<string, string>; body: string };

type Change = { timestamp?: string; nonce?: string; secret?: string };

/** A delivery about a session nobody knows: genuine, and without consequence. */
async function sign(secret: string, change: Change = {}): Promise<Delivery> {
  const timestamp = change.timestamp ?? String(Math.floor(Date.now() / 1_000));
  const nonce = change.nonce ?? `conformance-${crypto.randomUUID()}`;
  const id = `evt_${crypto.randomUUID().replaceAll('-', '')}`;
  const data = { id: `cs_conformance_${crypto.randomUUID()}`, payment_status: 'paid' };
  const type = 'payment.completed';
  const body = JSON.stringify({ id, type, created: Number(timestamp), data: { object: data } });
  const bytes = new TextEncoder().encode(body);
  const signature = await signPayload({
    secret: change.secret ?? secret,
    timestamp,
    nonce,
    body: bytes,
  });
  return {
    body,
    headers: {
      'Content-Type': 'application/json',
      'X-StablePay-Timestamp': timestamp,
      'X-StablePay-Nonce': nonce,
      'X-StablePay-Signature': signature,
      'X-StablePay-Event-ID': id,
      'X-StablePay-Event-Type': type,
    },
  };
}

const post = ({ probe }: ConformanceWorld, { headers, body }: Delivery) =>
  probe('/webhooks', { headers: { Origin: undefined, ...headers }, body });

const mustReject = async (world: ConformanceWorld, what: string, delivery: Delivery) => {
  const { status } = await post(world, delivery);
  must(status >= 400 && status < 500, `${what} was answered ${status}, not 4xx`);
};

const now = () => Math.floor(Date.now() / 1_000);

/** Rules of `POST /webhooks` that need no secret. */
export const unsignedWebhookCases: readonly ConformanceCase[] = [
  {
    name: 'a delivery without a genuine signature is refused',
    run: async (world) => {
      const { headers, body } = await sign('not-the-secret-of-anybody');
      await mustReject(world, 'a wrong signature', { headers, body });
      const { 'X-StablePay-Signature': _, ...unsigned } = headers;
      await mustReject(world, 'no signature', { headers: unsigned, body });
    },
  },
];

/** Rules of `POST /webhooks` that are tried with the shop's webhook secret (lessons T01–T07). */
export const signedWebhookCases = (secret: string): readonly ConformanceCase[] => [
  {
    name: 'a genuine delivery about nothing of ours is answered 2xx, also when it comes again',
    run: async (world) => {
      const delivery = await sign(secret);
      for (const _ of [1, 2]) {
        const { status } = await post(world, delivery);
        must(status >= 200 && status < 300, `a genuine delivery was answered ${status}`);
      }
    },
  },
  {
    name: 'T06: a delivery of another time is refused, in both directions',
    run: async (world) => {
      for (const seconds of [-310, 310]) {
        const timestamp = String(now() + seconds);
        await mustReject(world, `${seconds} s`, await sign(secret, { timestamp }));
      }
      const timestamp = `${now()}.0`;
      await mustReject(world, 'a timestamp with a dot', await sign(secret, { timestamp }));
    },
  },
  {
    name: 'T03: the boundary between nonce and body can’t be moved',
    run: async (world) => {
      const { headers, body } = await sign(secret, { nonce: `conformance.${crypto.randomUUID()}` });
      await mustReject(world, 'a nonce with a dot', { headers, body });
    },
  },
  {
    name: 'T01: the same bytes under another event are refused',
    run: async (world) => {
      const { headers, body } = await sign(secret);
      await post(world, { headers, body });
      const other = { ...headers, 'X-StablePay-Event-ID': 'evt_another_0123456789' };
      await mustReject(world, 'another event id', { headers: other, body });
      const fresh = await sign(secret);
      const relabelled = { ...fresh.headers, 'X-StablePay-Event-Type': 'refund.completed' };
      await mustReject(world, 'another event type', { headers: relabelled, body: fresh.body });
    },
  },
  {
    name: 'T07: one changed byte is refused',
    run: async (world) => {
      const { headers, body } = await sign(secret);
      await mustReject(world, 'a space at the end', { headers, body: `${body} ` });
    },
  },
];

import { describeRule } from '../../test/conformance/describeRule.ts';
import { again, all, at, header, instead } from '../../test/conformance/wrongProxies.ts';

const delivery = at('POST', '/webhooks');
const accepted = (what: string) => `${what} was answered 200, not 4xx`;

const later = (seconds: number) => (request: Request, text: string) =>
  delivery(request, text) &&
  Math.abs(Number(request.headers.get('X-StablePay-Timestamp')) - Date.now() / 1_000 - seconds) <
    60;

/** A delivery as StablePay would send it, about a payment. */
const isWhole = (request: Request, text: string) => {
  try {
    const { id, type, created, data } = JSON.parse(text);
    const { headers } = request;
    return (
      /^evt_[0-9a-f]{32}$/.test(id) &&
      headers.get('X-StablePay-Event-ID') === id &&
      type === 'payment.completed' &&
      headers.get('X-StablePay-Event-Type') === type &&
      headers.get('Content-Type') === 'application/json' &&
      Math.abs(created - Date.now() / 1_000) < 120 &&
      /^cs_conformance_[0-9a-f-]{36}$/.test(data.object.id) &&
      data.object.payment_status === 'paid' &&
      /^conformance-[0-9a-f-]{36}$/.test(headers.get('X-StablePay-Nonce') ?? '')
    );
  } catch {
    return false;
  }
};

describeRule(
  'a delivery without a genuine signature is refused',
  {
    'believes every signature': [
      accepted('a wrong signature'),
      instead(all(delivery, header('X-StablePay-Signature', /./)), 200),
    ],
    'asks for none': [
      accepted('no signature'),
      instead(all(delivery, header('X-StablePay-Signature', undefined)), 200),
    ],
    'leads elsewhere': ['a wrong signature was answered 302, not 4xx', instead(delivery, 302)],
    crashes: ['a wrong signature was answered 500, not 4xx', instead(delivery, 500)],
  },
  {
    'says 400': { wrong: instead(delivery, 400) },
    'looks at where pages come from': {
      wrong: instead(all(delivery, header('Origin', /./)), 200),
    },
  },
);

describeRule(
  'a genuine delivery about nothing of ours is answered 2xx, also when it comes again',
  {
    'refuses it': ['a genuine delivery was answered 401', instead(delivery, 401)],
    'refuses it when it comes again': [
      'a genuine delivery was answered 409',
      instead(again(delivery), 409),
    ],
    'leads elsewhere': ['a genuine delivery was answered 300', instead(delivery, 300)],
  },
  {
    'wants the whole of it, and not from a page': {
      wrong: instead(
        (request, text) =>
          delivery(request, text) && (!isWhole(request, text) || request.headers.has('Origin')),
        400,
      ),
    },
  },
);

describeRule('T06: a delivery of another time is refused, in both directions', {
  'takes old ones': [accepted('-310 s'), instead(later(-310), 200)],
  'takes those of the future': [accepted('310 s'), instead(later(310), 200)],
  'takes parts of a second': [
    accepted('a timestamp with a dot'),
    instead(all(delivery, header('X-StablePay-Timestamp', /\./)), 200),
  ],
});

describeRule('T03: the boundary between nonce and body can’t be moved', {
  'takes dots': [
    accepted('a nonce with a dot'),
    instead(all(delivery, header('X-StablePay-Nonce', /^conformance\.[0-9a-f-]{36}$/)), 200),
  ],
});

describeRule('T01: the same bytes under another event are refused', {
  'believes the id in the head': [
    accepted('another event id'),
    instead(all(delivery, header('X-StablePay-Event-ID', /^evt_another_0123456789$/)), 200),
  ],
  'believes the type in the head': [
    accepted('another event type'),
    instead(all(delivery, header('X-StablePay-Event-Type', /^refund\.completed$/)), 200),
  ],
  'has not seen the bytes': [
    accepted('another event id'),
    // Ours refuses it for what it says, too; this one only what it has seen.
    (next) => {
      const seen = new Set<string>();
      return async (request) => {
        const text = await request.clone().text();
        if (!delivery(request, text)) return next(request);
        if (seen.has(text)) return new Response('{}');
        seen.add(text);
        return next(request);
      };
    },
  ],
});

describeRule('T07: one changed byte is refused', {
  'does not mind spaces': [
    accepted('a space at the end'),
    instead((request, text) => delivery(request, text) && text.endsWith(' '), 200),
  ],
});

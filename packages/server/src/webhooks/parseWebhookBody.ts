import { parseRecord, SignatureError, type UnknownRecord, ValidationError } from '@stablepay/core';
import { isEventType } from './eventTypes.ts';

/** What a delivery says. All of it is a hint to ask StablePay, none of it is acted upon. */
export type WebhookEvent = {
  /** Signed when it comes from the body, a hint when only the header names it. */
  id: string | undefined;
  /** A known event name, or undefined when neither body nor header has one. */
  type: string | undefined;
  /** Whether real money is meant, where the signed body says so (not documented). */
  livemode: boolean | undefined;
  /** The resource in `data` or `data.object` (assumption A11). */
  resource: UnknownRecord;
};

const eventIdPattern = /^[\w.:-]{1,128}$/;

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch (cause) {
    throw new ValidationError({
      code: 'invalid-input',
      path: 'body',
      message: 'The delivery is not JSON in UTF-8.',
      cause,
    });
  }
}

const readEventId = (value: unknown) =>
  typeof value === 'string' && eventIdPattern.test(value) ? value : undefined;

const contradiction = (what: string) =>
  new SignatureError({
    code: 'event-mismatch',
    message: `The header and the signed body name different ${what}.`,
  });

/**
 * Reads the body of a delivery whose signature was checked. The signed body outranks the
 * unsigned headers; a header that contradicts it refuses the delivery.
 */
export function parseWebhookBody({
  headers,
  body,
}: {
  headers: Pick<Headers, 'get'>;
  body: Uint8Array;
}): WebhookEvent {
  const record = parseRecord(readJson(body), 'body');
  const data = parseRecord(record['data'], 'data');
  const object = data['object'];
  // A resource may itself have `object: "subscription"`; only a nested record is the resource.
  const nested = typeof object === 'object' && object !== null && !Array.isArray(object);

  const bodyId = readEventId(record['id']);
  const headerId = headers.get('X-StablePay-Event-ID') ?? undefined;
  if (bodyId !== undefined && headerId !== undefined && bodyId !== headerId) {
    throw contradiction('events');
  }
  const bodyType = isEventType(record['type']) ? record['type'] : undefined;
  const headerType = headers.get('X-StablePay-Event-Type') ?? undefined;
  if (bodyType !== undefined && headerType !== undefined && bodyType !== headerType) {
    throw contradiction('event types');
  }
  return {
    id: bodyId ?? readEventId(headerId),
    type: bodyType ?? (isEventType(headerType) ? headerType : undefined),
    livemode: typeof record['livemode'] === 'boolean' ? record['livemode'] : undefined,
    resource: nested ? parseRecord(object, 'data.object') : data,
  };
}

/**
 * Every point in which this sandbox follows an assumption of `stablepay-api.md` (ids A…, B…) or
 * settles something that document leaves open (ids S…). Comments elsewhere give the id only: when
 * StablePay's live behaviour differs, the row and the code that names it are what changes.
 */
export const assumptions = {
  A1: 'A create answers 201, everything else 200.',
  A2: 'Errors are `{ error: { type, code, message, param, doc_url } }` with the codes of section 3.',
  A3: 'The payer e-mail is the field `customer_email` and comes back as `metadata.email`.',
  A5: 'The idempotency key travels in the header `Idempotency-Key`, at most 128 characters.',
  A7: 'A session lives 1,800 seconds unless configured otherwise.',
  A8: 'A second session for one `order_id` answers 409 `order_id_conflict`.',
  A9: 'Cancel behaves as in section 5.5; an unknown id answers 200 with id and `expired` only.',
  A10: 'Token amounts have 2 decimals; `exchange_rate` is USD per one unit of the price currency.',
  A11: 'A webhook body is `{ id, type, created, data }` with the resource in `data`.',
  A12: 'Webhooks are repeated after 10 s, 1 min, 10 min, 1 h, 6 h, 24 h: same event id, signed anew. 2xx within 30 s is success, a redirect is a failure.',
  A13: '`frozen` means under review; it is not final.',
  A14: '`underpaid` and `overpaid` appear as `payment_status`; neither is success.',
  A15: '100 requests per second and key, `X-RateLimit-*` on every answer, `Retry-After` on 429.',
  A16: 'Decimals of the price currencies are those of ISO 4217.',
  A18: 'Ids are `cs_` or `evt_` and 24 base62 characters.',
  A19: 'A request nonce is remembered for 10 minutes and a margin of one.',
  B1: 'A POST without a body signs the empty string.',
  B2: 'Same idempotency key and body: the first answer again. Other body: 409 `idempotency_conflict`.',
  B4: '`currency` and `order_id` are required on session create.',
  B5: 'Line items have a quantity and unit amount of at least 1; a wrong sum names `amount`.',
  B6: 'Reading answers the session object; an unknown id answers 404 `resource_missing`.',
  B7: 'Currency codes are accepted in any case and returned in lower case.',
  B8: 'A payment moves only as in the table of section 5.3.',
  B9: 'Cancelling a `frozen`, `underpaid` or `overpaid` session answers 409.',
  B13: 'Payment events carry the session object.',
  B14: '`payment.cancelled` follows a cancel call, `payment.expired` a timeout; both say `expired`.',
  B15: 'Webhooks are signed with the webhook secret where one is set, else with the secret key.',
  B16: 'The only minimum that is enforced is an amount of 1.',
  B17: 'The nonce of a webhook has letters and digits only, its timestamp ten digits.',
  S1: 'The rate is locked when the payer page is opened, or when a payment starts without it, and holds until the session ends. Choosing the other coin keeps the rate. Amounts are rounded half up, to at least 0.01.',
  S2: 'A price in USD is 1:1 and has no conversion fields.',
  S3: 'Unknown fields of a request are ignored; null counts as missing where a field is required and is invalid where it is optional.',
  S4: 'The currency of a line item must be the currency of the session.',
  S5: '`order_id` has 1 to 255 characters without control characters; texts have at most 2,000; `line_items` 1 to 200 rows; return addresses are http or https, at most 2,048 characters; a request body has at most 256 KiB.',
  S6: 'An unknown address or method answers 404 `resource_missing`; a body that is not JSON answers 400 `parameter_invalid` without `param`.',
  S7: 'A missing or malformed timestamp is `timestamp_out_of_range`; a missing or malformed nonce or signature is `signature_invalid`.',
  S8: 'Only answers of successful creates are kept for their idempotency key.',
  S9: '`description` comes back as `metadata.description`.',
  S10: 'While webhooks are switched off nothing is sent: new events are kept as skipped, waiting repeats wait on.',
  S11: '"Let expire" ends the lifetime now: `expires_at` becomes the present second.',
} as const;

export type AssumptionId = keyof typeof assumptions;

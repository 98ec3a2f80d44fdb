/** `@stablepay/server/testing`: for the tests of a shop's webhook handlers. */
export { signWebhook, type SignedWebhook } from './webhooks/signWebhook.ts';

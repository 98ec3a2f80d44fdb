/**
 * `@stablepay/checkout/details`: what most payers never see, as the panel loads it by itself.
 * For pages that can't load chunks, such as one made of a single file; hand it to
 * `<StablePayProvider loadDetails={async () => details}>`.
 */
export { loadDetails } from './details/loadDetails.tsx';
export type { Details } from './details/Details.ts';
export type { DetailMessages } from './messages/DetailMessages.ts';

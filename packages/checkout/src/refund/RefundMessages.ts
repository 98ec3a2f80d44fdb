/** The words of refunds, in one language. */
export type RefundMessages = {
  /** BCP 47. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** Somebody who grew up with the language has checked the texts. */
  reviewed: boolean;
  /** Slot: `{amount}`. */
  title: string;
  label: string;
  order: string;
  step: {
    requested: string;
    processing: string;
    onChain: string;
    completed: string;
    failed: string;
    canceled: string;
    unknown: string;
  };
  text: {
    requested: string;
    processing: string;
    onChain: string;
    completed: string;
    failed: string;
    canceled: string;
    unknown: string;
  };
  failure: { alreadyRefunded: string; insufficientFunds: string };
  transaction: string;
  viewTransaction: string;
  opensInNewTab: string;
  receipt: string;
  loading: string;
  connection: string;
  checkAgain: string;
  lost: string;
};

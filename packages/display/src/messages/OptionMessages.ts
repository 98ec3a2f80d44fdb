/**
 * The words of the option while nothing has happened yet: closed, chosen, explained. Plain data,
 * so that it can be handed from a server component to the browser; `{slots}` are filled in.
 * Override single strings with `{ ...en, subline: '…' }`. Limits are those of the display guide,
 * section 3.2.
 */
export type OptionMessages = {
  /** BCP 47 tag; also sets `lang`, the digits of amounts and the plural rules. */
  locale: string;
  /** Direction of the script, for the `dir` attribute. */
  dir: 'ltr' | 'rtl';
  /** At most 30 characters. The recommended title stays English in every language. */
  title: string;
  /** At most 11 characters; leads the title, and stands alone in boxes under 240 px. */
  shortTitle: string;
  /** What a screen reader says instead of the title: no pipe. */
  accessibleName: string;
  /** At most 40 characters. */
  subline: string;
  /** Stands beside the marks in narrow boxes, at most 20 characters. */
  shortSubline: string;
  /** USD prices: 1:1 in either coin. Takes `{amount}`. */
  youPay: string;
  /** The fees are the wallet's and unknown to us: never "no fees". */
  networkFees: string;
  /** Any other currency: a sentence without a converted number. May take `{price}`. */
  converted: string;
  /** What happens after the order is placed, at most 160 characters. */
  help: string;
  /** Stands for `help` in narrow boxes, at most 40 characters. */
  shortHelp: string;
  /** Leads the network names. */
  networks: string;
  /** The button that opens the explanation. */
  whatIsThis: string;
  /** At most 125 characters. */
  explanation: string;
  byline: string;
  /** At most 24 characters, for the shop's own order button. */
  payButton: string;
  /** Spoken when the option becomes the chosen one. */
  selectedAnnouncement: string;
};

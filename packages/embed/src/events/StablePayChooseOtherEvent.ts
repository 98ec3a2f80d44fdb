/** The shopper wants another method, and nothing was paid. */
export class StablePayChooseOtherEvent extends Event {
  readonly reference: string;

  constructor({ reference }: { reference: string }) {
    super('stablepay:choose-other', { bubbles: true, composed: true });
    this.reference = reference;
  }
}

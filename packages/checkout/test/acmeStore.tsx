/** What the shop of the stories gives the payment, whatever form it takes. */
export const acmeStore = {
  merchantName: 'Acme Store',
  onChooseOther: () => undefined,
  paidAction: (
    <a className="sp-button" data-kind="secondary" href="#order">
      View order
    </a>
  ),
};

/** What its backend is started with. */
export const acmeSupport = { email: 'help@acme.test' };

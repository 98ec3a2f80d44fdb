/** A merchant's page. The icon is inline, so that no request is for it. */
export const toPage = (body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title><link rel="icon" href="data:,">${body}`;

/** A payment as the README has it, with the way without a script inside. */
export const toCheckout = (attributes = 'reference="ORD-1"'): string =>
  `<stablepay-checkout name="payment" amount="48.20" currency="USD" ${attributes}><form method="post" action="/api/stablepay/pay"><input type="hidden" name="reference" value="ORD-1"><button>Pay without a script</button></form></stablepay-checkout>`;

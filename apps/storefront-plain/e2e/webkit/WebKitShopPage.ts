import type { WebKitSession } from '@stablepay/test/e2e';

/** A plain shop in WebKit, whose driver sees no roles: things are found by their markup. */
export class WebKitShopPage {
  private readonly webkit: WebKitSession;
  private readonly origin: string;

  constructor({ webkit, origin }: { webkit: WebKitSession; origin: string }) {
    this.webkit = webkit;
    this.origin = origin;
  }

  async open(path: string): Promise<void> {
    await this.webkit.goto(`${this.origin}${path}`);
  }

  /** Puts the shop's first product into the cart and goes to the checkout. */
  async goToCheckout(shop: string): Promise<void> {
    await this.open(`/${shop}`);
    await this.follow('form.cart button', `/${shop}/cart`);
    await this.follow(`a[href="/${shop}/checkout"]`, `/${shop}/checkout`);
  }

  /** In a hosted checkout: chooses the label, and goes on to the shop's own page. */
  async orderInMockUp(shop: string): Promise<void> {
    await this.webkit.click(`return document.querySelector('input[value="stablepay"]')`);
    await this.follow('button[type="submit"]', `/${shop}/pay/`);
  }

  /** Goes on inside of the portal's frame. */
  async enterGame(): Promise<void> {
    await this.open('/game');
    await this.webkit.enter(`return document.querySelector('iframe')`);
  }

  /** Presses the last such thing of the page, and waits for the page it leads to. */
  async follow(selector: string, path: string): Promise<void> {
    const found = `[...document.querySelectorAll('${selector}')].at(-1)`;
    await this.webkit.until(`return ${found} !== undefined`);
    await this.webkit.click(`return ${found}`);
    await this.webkit.until(
      `return (location.pathname + location.search).startsWith('${path}') && document.readyState === 'complete'`,
    );
  }

  /** Chooses the tag's option and pays. Gives the address of the payment page. */
  async startPayment({ pay }: { pay: string }): Promise<string> {
    const radio = inTag('input[type="radio"]');
    const button = inTag('.sp-drop-in__action button');
    await this.webkit.until(`return Boolean(${radio})`);
    await this.webkit.click(`return ${radio}`);
    await this.webkit.until(`return ${button}?.textContent === '${pay}'`);
    await this.webkit.click(`return ${button}`);
    await this.webkit.until(`return Boolean(${inTag('.sp-qr')} && ${inTag('a[href]')})`);
    return this.webkit.run(`return ${inTag('a[href]')}.href`);
  }

  async expectHeading(words: string): Promise<void> {
    await this.webkit.until(`return ${inTag('h2,h3')}?.textContent.includes('${words}') === true`);
  }
}

const inTag = (selector: string) =>
  `document.querySelector('stablepay-checkout')?.shadowRoot?.querySelector('${selector}')`;

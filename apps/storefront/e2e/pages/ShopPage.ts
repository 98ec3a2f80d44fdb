import { expect, type Locator, type Page } from '@playwright/test';
import { readQr } from '../stage/readQr.ts';

/** The shop in the shopper's own browser. */
export class ShopPage {
  readonly page: Page;
  readonly option: Locator;
  readonly payButton: Locator;
  readonly cancelButton: Locator;
  readonly startAgainButton: Locator;
  readonly paymentLink: Locator;
  private readonly origin: string;

  constructor({ page, origin }: { page: Page; origin: string }) {
    this.page = page;
    this.origin = origin;
    this.option = page.getByRole('radio', { name: 'USDT or USDC stablecoin payment' });
    this.payButton = page.getByRole('button', { name: 'Pay with USDT or USDC' });
    this.cancelButton = page.getByRole('button', { name: 'Cancel payment' });
    this.paymentLink = page.getByRole('link', { name: /^Open payment page/ });
    this.startAgainButton = page.getByRole('button', { name: 'Start again' });
  }

  async open(path = '/'): Promise<void> {
    await this.page.goto(`${this.origin}${path}`);
  }

  /** Puts a mug and a bowl into the cart and goes to the checkout. Gives the order's reference. */
  async goToCheckout(): Promise<string> {
    await this.open();
    await this.page.getByRole('button', { name: 'Add to cart: Morning mug' }).click();
    await this.page.getByRole('button', { name: 'Add to cart: Noodle bowl' }).click();
    await this.page.getByRole('link', { name: 'Cart, 2 items' }).click();
    await this.page.getByRole('button', { name: 'Checkout' }).click();
    await this.page.waitForURL('**/checkout/*');
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  async choose(): Promise<void> {
    await this.option.check();
  }

  /** Chooses our option, pays, and waits for the code. Gives the address in the code. */
  async startPayment(): Promise<string> {
    await this.choose();
    await this.payButton.click();
    return this.readCode();
  }

  /** The address a phone would read that is held before the code on the screen. */
  async readCode(): Promise<string> {
    let address: string | undefined;
    await expect(async () => {
      address = readQr(await this.page.locator('.sp-qr').first().screenshot());
      expect(address).toBeDefined();
    }).toPass({ timeout: 10_000 });
    return address ?? '';
  }

  /** Waits for what the panel loads a moment after the code: from then on clicks are planned. */
  async expectDetails(): Promise<void> {
    await expect(this.page.getByRole('button', { name: 'Enlarge the QR code' })).toBeVisible();
  }

  /** Survives everything but a reload of the page. */
  async mark(): Promise<void> {
    await this.page.evaluate(() => document.documentElement.setAttribute('data-e2e', 'marked'));
  }

  async expectNotReloaded(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-e2e', 'marked');
  }

  async expectPaid({ timeout }: { timeout?: number } = {}): Promise<void> {
    await expect(
      this.page.getByRole('heading', { name: 'Thank you. Your order is paid' }),
    ).toBeVisible(timeout === undefined ? {} : { timeout });
  }

  /** `POST {base}/sessions` from the page, as any script in it could send it. */
  async callProxy(body: unknown): Promise<{ status: number; code: string | undefined }> {
    return this.page.evaluate(async (data) => {
      const response = await fetch('/api/stablepay/sessions', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(data),
      });
      const { error } = await response.json();
      return { status: response.status, code: error?.code };
    }, body);
  }

  /** Moves the focus with the Tab key alone. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      await this.page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('The element is not reachable with the Tab key.');
  }
}

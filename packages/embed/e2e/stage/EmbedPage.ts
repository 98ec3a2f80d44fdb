import { expect, type Locator, type Page } from '@playwright/test';

/** A merchant's page as a shopper uses it. */
export class EmbedPage {
  readonly page: Page;
  readonly radio: Locator;
  readonly payButton: Locator;
  readonly fallback: Locator;

  constructor(page: Page) {
    this.page = page;
    this.radio = page.getByRole('radio', { name: 'USDT or USDC stablecoin payment' });
    this.payButton = page.getByRole('button', { name: 'Pay with USDT or USDC' });
    this.fallback = page.getByRole('button', { name: 'Pay without a script' });
  }

  /** Chooses the option and presses its button; resolves with the address of the payment page. */
  async start(): Promise<string> {
    await this.radio.check();
    await this.payButton.click();
    const link = this.page.getByRole('link', { name: /Open payment page/ });
    await expect(link).toBeVisible();
    return (await link.getAttribute('href')) ?? '';
  }

  /** Pays on another device. */
  async pay(address: string): Promise<void> {
    const payer = await this.page.context().newPage();
    await payer.goto(address);
    await payer.locator('#act-pay-now').click();
    await expect(payer.locator('#status-text')).toHaveText('Paid');
    await payer.close();
  }

  async expectPaid(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Paid' })).toBeVisible();
  }
}

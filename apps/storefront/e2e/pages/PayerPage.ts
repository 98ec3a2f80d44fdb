import { expect, type Page } from '@playwright/test';

/** The hosted payment page, as it stands on the payer's screen. */
export class PayerPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async pay(): Promise<void> {
    await this.page.locator('#act-pay-now').click();
    await expect(this.page.locator('#status-text')).toHaveText('Paid');
  }

  async returnToShop(): Promise<void> {
    await this.page.getByRole('link', { name: 'Back to the shop' }).click();
  }
}

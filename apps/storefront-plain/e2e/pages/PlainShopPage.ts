import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { words } from './words.ts';

/** A plain shop in the shopper's browser. */
export class PlainShopPage {
  readonly page: Page;
  private readonly origin: string;

  constructor({ page, origin }: { page: Page; origin: string }) {
    this.page = page;
    this.origin = origin;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.origin}${path}`);
  }

  /** Puts the shop's first product into the cart and goes to the checkout. */
  async goToCheckout(shop: string): Promise<void> {
    await this.open(`/${shop}`);
    await this.page.locator('form.cart button').click();
    await this.page.waitForURL(`**/${shop}/cart`);
    await this.page.locator(`a[href="/${shop}/checkout"]`).last().click();
    await this.page.waitForURL(`**/${shop}/checkout`);
  }

  /** In a hosted checkout: chooses the label, and goes on to the shop's own page. */
  async orderInMockUp(shop: string): Promise<void> {
    await this.page.getByRole('radio', { name: words.en.option }).check();
    await this.page.getByRole('button', { name: /Complete order|Pay now/ }).click();
    await this.page.waitForURL(`**/${shop}/pay/*`);
  }

  /** Chooses the tag's option and pays. Gives the address of the payment page. */
  async startPayment({
    language = 'en',
    within = this.page,
  }: {
    language?: keyof typeof words | undefined;
    within?: Page | FrameLocator | undefined;
  } = {}): Promise<string> {
    const { option, pay, open } = words[language];
    await within.getByRole('radio', { name: option }).check();
    await within.getByRole('button', { name: pay }).click();
    const link: Locator = within.getByRole('link', { name: open });
    await expect(link).toBeVisible();
    return (await link.getAttribute('href')) ?? '';
  }

  async expectPaid({
    language = 'en',
    within = this.page,
  }: {
    language?: keyof typeof words | undefined;
    within?: Page | FrameLocator | undefined;
  } = {}): Promise<void> {
    await expect(within.getByRole('heading', { name: words[language].paid })).toBeVisible();
  }

  /** After the payment: goes on to the order, by the link the shop put into the tag. */
  async viewOrder({
    language = 'en',
    shop,
  }: {
    language?: keyof typeof words | undefined;
    shop: string;
  }): Promise<void> {
    await this.page.getByRole('link', { name: words[language].viewOrder }).click();
    await this.page.waitForURL(`**/${shop}/orders/*`);
  }
}

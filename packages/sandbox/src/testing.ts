/** `@stablepay/sandbox/testing`: a shop and its StablePay in one process, in Node and browsers. */
export {
  createTestShop,
  type CreateTestShopOptions,
  type TestShop,
  type TestShopBackend,
} from './testing/createTestShop.ts';

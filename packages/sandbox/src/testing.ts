/** `@stablepay/sandbox/testing`: a shop and its StablePay in one process, in Node and browsers. */
export { createMswHandlers, type MswHttp } from './testing/createMswHandlers.ts';
export { createScenario, type Scenario } from './testing/createScenario.ts';
export type { ScenarioStage } from './testing/ScenarioStage.ts';
export {
  createTestShop,
  type CreateTestShopOptions,
  type TestShop,
  type TestShopBackend,
} from './testing/createTestShop.ts';

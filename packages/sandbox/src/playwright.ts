/** `@stablepay/sandbox/playwright`: a sandbox for each Playwright test. Needs `@playwright/test`. */
export {
  stablepayFixtures,
  type StablePayFixture,
  type StablePayFixtureOptions,
} from './playwright/stablepayFixtures.ts';

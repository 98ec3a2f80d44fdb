/** `@stablepay/storefront/demo`: what the repository's scripts start. */
export { buildClient } from '../server/pages/buildClient.ts';
export { startDemo, type Demo, type DemoOptions } from './startDemo.ts';

/** `@stablepay/storefront-plain/demo`: what the repository's scripts start. */
export { startPlainDemo, type PlainDemo, type PlainDemoOptions } from './startPlainDemo.ts';

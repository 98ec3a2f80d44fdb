/** `@stablepay/checkout/tabs`: of several tabs of one browser one asks the server. */
export { shareTabs } from './tabs/shareTabs.ts';

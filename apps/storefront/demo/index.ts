/** `@stablepay/storefront/demo`: what the repository's scripts start. */
export { buildClient } from '../server/pages/buildClient.ts';
export { startDemo, type Demo, type DemoOptions } from './startDemo.ts';
export { guestPath, type GuestShop } from '../server/guest/GuestShop.ts';
export { listen, type Door } from '../server/listen.ts';
export { readClient, type ClientFiles } from '../server/pages/readClient.ts';

/**
 * What the shopper holds: the browser inside a wallet app, a phone or tablet, or anything else.
 * Display guide 4.2.
 */
export type DeviceKind = 'walletBrowser' | 'phone' | 'other';

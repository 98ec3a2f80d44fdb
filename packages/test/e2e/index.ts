export { chromiumConfig } from './chromiumConfig.ts';
export { firefoxConfig } from './firefoxConfig.ts';
export { startWebKit, type WebKitSession } from './startWebKit.ts';
export { watchFaults, type Faults } from './watchFaults.ts';

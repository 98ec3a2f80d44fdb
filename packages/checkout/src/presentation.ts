/** `@stablepay/checkout/presentation`: how a payer and the payment page come together. */
export { appBrowsers, type AppBrowser } from './presentation/appBrowsers.ts';
export { browserWindows } from './presentation/browserWindows.ts';
export { createHandOff, type HandOffs } from './presentation/createHandOff.ts';
export { detectEnvironment } from './presentation/detectEnvironment.ts';
export {
  planPresentation,
  type PresentationMode,
  type PresentationPlan,
  type PresentationPreference,
  type PresentationReason,
} from './presentation/planPresentation.ts';
export type {
  PageFacts,
  PageHost,
  PresentationEnvironment,
} from './presentation/PresentationEnvironment.ts';
export { readPageFacts } from './presentation/readPageFacts.ts';

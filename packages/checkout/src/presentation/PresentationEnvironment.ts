/** What kind of program shows the page. */
export type PageHost =
  | 'browser'
  /** The browser inside a chat or social app. */
  | 'in-app-browser'
  /** The browser inside a wallet; the payment page finds the wallet there. */
  | 'wallet-browser'
  /** The browser over or inside a game. */
  | 'game-overlay'
  /** Some other app that shows web pages. */
  | 'web-view';

/** Everything the planner decides by. Made by `detectEnvironment`, or by hand. */
export type PresentationEnvironment = {
  device: 'desktop' | 'phone' | 'tablet';
  host: PageHost;
  /** Which program, as in `appBrowsers`; undefined for browsers and programs nobody knows. */
  app?: string | undefined;
  /** The app is known to keep wallets and payment pages from opening. */
  keepsOutWallets: boolean;
  /** A finger is the main pointer, or the window is as narrow as a phone. */
  isTouch: boolean;
  /** The page lies in a frame of another page, as games and activities do. */
  isFramed: boolean;
  /** False where windows are refused: no `window.open`, or one was blocked before. */
  canOpenWindows: boolean;
  /** The app around the page has offered to open addresses in the system's browser. */
  canOpenExternally: boolean;
};

/** What `detectEnvironment` looks at; `readPageFacts` takes it from the page. */
export type PageFacts = {
  userAgent: string;
  maxTouchPoints: number;
  isCoarse: boolean;
  isNarrow: boolean;
  isFramed: boolean;
  canOpenWindows: boolean;
  canOpenExternally: boolean;
  /** Which of `knownMarks` the page's global object has. */
  marks: readonly string[];
};

import type { PageHost } from './PresentationEnvironment.ts';

export type AppBrowser = {
  app: string;
  host: PageHost;
  /** Told by the user agent, … */
  userAgent: RegExp;
  /** … or by names the app puts onto the page's global object. */
  marks?: readonly string[] | undefined;
  keepsOutWallets?: true | undefined;
};

/**
 * Programs that show web pages without being browsers, the first that fits counts. Wallets come
 * first: they call themselves web views as well. That WeChat and TikTok let no page open a wallet
 * app is what people report (assumed); the planner only uses it to advise.
 */
export const appBrowsers: readonly AppBrowser[] = [
  { app: 'metamask', host: 'wallet-browser', userAgent: /MetaMaskMobile/ },
  { app: 'trust', host: 'wallet-browser', userAgent: /\bTrust\/\d/, marks: ['trustwallet'] },
  { app: 'okx', host: 'wallet-browser', userAgent: /\bOK(App|Ex)\b/i, marks: ['okxwallet'] },
  { app: 'tronlink', host: 'wallet-browser', userAgent: /TronLink/i, marks: ['tronLink'] },
  { app: 'wechat', host: 'in-app-browser', userAgent: /MicroMessenger\//, keepsOutWallets: true },
  {
    app: 'tiktok',
    host: 'in-app-browser',
    userAgent: /musical_ly|trill_\d|BytedanceWebview/,
    keepsOutWallets: true,
  },
  { app: 'line', host: 'in-app-browser', userAgent: /\bLine\/\d/ },
  {
    app: 'telegram',
    host: 'in-app-browser',
    userAgent: /Telegram-Android\//,
    marks: ['TelegramWebviewProxy'],
  },
  { app: 'instagram', host: 'in-app-browser', userAgent: /\bInstagram \d/ },
  { app: 'facebook', host: 'in-app-browser', userAgent: /\[FB(AN|_IAB)\/|\bFBAV\// },
  { app: 'discord', host: 'in-app-browser', userAgent: /\bdiscord\/\d/i },
  { app: 'steam', host: 'game-overlay', userAgent: /Valve (Steam|Client)\b/ },
];

/** What a wallet puts onto the pages of its own browser, whichever wallet it is. */
export const walletMarks = ['ethereum', 'tronWeb'] as const;

/** Every name on the global object that says something. */
export const knownMarks: readonly string[] = [
  ...walletMarks,
  ...appBrowsers.flatMap(({ marks }) => marks ?? []),
];

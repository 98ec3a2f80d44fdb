import { describe, expect, it, test } from 'vitest';
import { desktopFacts } from '../../test/desktopFacts.ts';
import { appBrowsers, knownMarks } from './appBrowsers.ts';
import { detectEnvironment } from './detectEnvironment.ts';
import type { PageFacts, PresentationEnvironment } from './PresentationEnvironment.ts';

const ios = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15';
const like = '(KHTML, like Gecko)';
const webkitGecko = `${ios} ${like}`;
const android = `Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/AP2A.240705.005; wv) AppleWebKit/537.36 ${like} Version/4.0 Chrome/126.0.6478.71 Mobile Safari/537.36`;
const chromeAndroid = `Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 ${like} Chrome/131.0.6778.135 Mobile Safari/537.36`;

const detect = (userAgent: string, facts: Partial<PageFacts> = {}) =>
  detectEnvironment({ ...desktopFacts, userAgent, ...facts });

const phone = { maxTouchPoints: 5, isCoarse: true };

describe('browsers', () => {
  it.each<[string, string, Partial<PageFacts>, PresentationEnvironment['device']]>([
    ['Chrome on Windows', desktopFacts.userAgent, {}, 'desktop'],
    ['a touch laptop', desktopFacts.userAgent, { maxTouchPoints: 10 }, 'desktop'],
    [
      'Firefox on Linux',
      'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      {},
      'desktop',
    ],
    [
      'Safari on a Mac',
      `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 ${like} Version/18.0 Safari/605.1.15`,
      {},
      'desktop',
    ],
    [
      'Safari on an iPhone',
      `${webkitGecko} Version/17.5 Mobile/15E148 Safari/604.1`,
      phone,
      'phone',
    ],
    [
      'Chrome on an iPhone',
      `${webkitGecko} CriOS/125.0.6422.80 Mobile/15E148 Safari/604.1`,
      phone,
      'phone',
    ],
    ['Chrome on Android', chromeAndroid, phone, 'phone'],
    [
      'Firefox on Android',
      'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
      phone,
      'phone',
    ],
    [
      'KaiOS',
      'Mozilla/5.0 (Mobile; Nokia_8110_4G; rv:48.0) Gecko/48.0 Firefox/48.0 KAIOS/2.5',
      {},
      'phone',
    ],
    [
      'Firefox on a tablet without Android',
      'Mozilla/5.0 (Tablet; rv:29.0) Gecko/29.0 Firefox/29.0',
      {},
      'tablet',
    ],
    ['an Android phone with a mouse', chromeAndroid, {}, 'phone'],
    [
      'a Mac with one touch point, as remote desktops have it',
      `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 ${like} Version/18.0 Safari/605.1.15`,
      { maxTouchPoints: 1 },
      'desktop',
    ],
    [
      'an iPad that calls itself a Mac',
      `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 ${like} Version/18.0 Safari/605.1.15`,
      { maxTouchPoints: 5, isCoarse: true },
      'tablet',
    ],
    [
      'an Android tablet',
      `Mozilla/5.0 (Linux; Android 13; SM-X906C) AppleWebKit/537.36 ${like} Chrome/126.0.0.0 Safari/537.36`,
      phone,
      'tablet',
    ],
  ])('%s', (_, userAgent, facts, device) => {
    expect(detect(userAgent, facts)).toMatchObject({
      device,
      host: 'browser',
      app: undefined,
      isTouch: device !== 'desktop',
      keepsOutWallets: false,
    });
  });
});

const apps: [app: string, userAgent: string, facts?: Partial<PageFacts>][] = [
  [
    'wechat',
    `${webkitGecko} Mobile/15E148 MicroMessenger/8.0.50(0x18003237) NetType/WIFI Language/zh_CN`,
  ],
  [
    'wechat',
    'Mozilla/5.0 (Linux; Android 13; 22081212C Build/TKQ1.220829.002; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/107.0.5304.141 Mobile Safari/537.36 XWEB/5023 MMWEBSDK/20230303 MMWEBID/6973 MicroMessenger/8.0.34.2340(0x2800225B) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64',
  ],
  ['line', `${webkitGecko} Mobile/15E148 Safari Line/14.9.0`],
  ['line', `${android} Line/14.10.0/IAB`],
  [
    'telegram',
    `${chromeAndroid} Telegram-Android/11.5.5 (Samsung SM-G991U1; Android 14; SDK 34; HIGH)`,
  ],
  ['telegram', `${webkitGecko} Mobile/15E148`, { marks: ['TelegramWebviewProxy'] }],
  [
    'instagram',
    `${webkitGecko} Mobile/15E148 Instagram 331.0.3.30.91 (iPhone15,2; iOS 17_4; pt_BR; pt; scale=3.00; 1179x2556; 593378325)`,
  ],
  [
    'instagram',
    `${android} Instagram 338.0.0.47.90 Android (34/14; 420dpi; 1080x2400; Google/google; Pixel 8; shiba; shiba; en_US; 618537213)`,
  ],
  [
    'facebook',
    `${webkitGecko} Mobile/15E148 [FBAN/FBIOS;FBAV/485.0.0.43.107;FBDV/iPhone15,2;FBMD/iPhone;FBSN/iOS;FBSV/18.0;FBLC/ko_KR]`,
  ],
  ['facebook', `${android} [FB_IAB/FB4A;FBAV/465.0.0.30.107;]`],
  [
    'tiktok',
    `${webkitGecko} Mobile/15E148 musical_ly_34.5.0 JsSdk/2.0 NetType/WIFI Channel/App Store ByteLocale/en Region/US isDarkMode/1 WKWebView/1 BytedanceWebview/d8a21c6`,
  ],
  [
    'tiktok',
    `${android} trill_340100 JsSdk/1.0 NetType/WIFI Channel/googleplay AppName/trill app_version/34.1.0`,
  ],
  [
    'discord',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) discord/1.0.9175 Chrome/128.0.6613.186 Electron/32.2.7 Safari/537.36',
    { maxTouchPoints: 0, isCoarse: false },
  ],
  [
    'steam',
    'Mozilla/5.0 (Windows; U; Windows NT 10.0; en-US; Valve Steam GameOverlay/1641596129; ) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/84.0.4147.105 Safari/537.36',
    { maxTouchPoints: 0, isCoarse: false },
  ],
  [
    'steam',
    'Mozilla/5.0 (Windows; U; Windows NT 10.0; en-US; Valve Steam Client/default/1654574690; ) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/84.0.4147.105 Safari/537.36',
    { maxTouchPoints: 0, isCoarse: false },
  ],
  ['metamask', `${android} MetaMaskMobile`, { marks: ['ethereum'] }],
  ['trust', `${webkitGecko} Mobile/15E148 Trust/9.12`, { marks: ['ethereum'] }],
  ['trust', android, { marks: ['ethereum', 'trustwallet'] }],
  ['okx', `${chromeAndroid} OKApp/6.60.0`, { marks: ['ethereum'] }],
  ['okx', android, { marks: ['ethereum', 'okxwallet'] }],
  ['tronlink', android, { marks: ['tronWeb', 'tronLink'] }],
];

const wallets = ['metamask', 'trust', 'okx', 'tronlink'];
const keepOutWallets = ['wechat', 'tiktok'];
const hostOfApp = (app: string): PresentationEnvironment['host'] => {
  if (app === 'steam') return 'game-overlay';
  return wallets.includes(app) ? 'wallet-browser' : 'in-app-browser';
};

describe('T51: apps that show web pages', () => {
  it.each(apps)('%s: %s', (app, userAgent, facts = {}) => {
    expect(detect(userAgent, { ...phone, ...facts })).toMatchObject({
      app,
      host: hostOfApp(app),
      keepsOutWallets: keepOutWallets.includes(app),
    });
  });

  test('the page is searched for every name that says something, and for no other', () => {
    expect(knownMarks.toSorted()).toEqual([
      ...['TelegramWebviewProxy', 'ethereum', 'okxwallet'],
      ...['tronLink', 'tronWeb', 'trustwallet'],
    ]);
  });

  test('every row of the table has a real user agent here', () => {
    const covered = new Set(apps.map(([app]) => app));
    expect(appBrowsers.filter(({ app }) => !covered.has(app))).toEqual([]);
  });

  it.each([
    ['on Android', android],
    ['on iOS', `${webkitGecko} Mobile/15E148`],
    [
      'on an iPad',
      `Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 ${like} Mobile/15E148`,
    ],
  ])('a web view of an app nobody knows, %s', (_, userAgent) => {
    expect(detect(userAgent, phone)).toMatchObject({ host: 'web-view', app: undefined });
  });

  it.each(['ethereum', 'tronWeb'])('a wallet nobody knows, by window.%s on a phone', (mark) => {
    expect(detect(android, { ...phone, marks: [mark] }).host).toBe('wallet-browser');
  });

  it.each(['ethereum', 'tronWeb', 'okxwallet', 'trustwallet', 'tronLink'])(
    'the extension behind window.%s makes no wallet browser of a desktop',
    (mark) => {
      expect(detect(desktopFacts.userAgent, { marks: [mark] }).host).toBe('browser');
    },
  );
});

it('a narrow window counts as touched, as it always has', () => {
  expect(detect(desktopFacts.userAgent, { isNarrow: true }).isTouch).toBe(true);
  expect(detect(desktopFacts.userAgent, { isCoarse: true }).isTouch).toBe(true);
});

it('passes on what is known about frames and windows', () => {
  const facts = { isFramed: true, canOpenWindows: false, canOpenExternally: true };
  expect(detect(desktopFacts.userAgent, facts)).toMatchObject(facts);
});

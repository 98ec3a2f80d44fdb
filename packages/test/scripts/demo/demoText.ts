import { styleText } from 'node:util';

const address = (text: string) => styleText(['bold', 'cyan'], text);

/** What `pnpm demo` prints once everything answers. */
export function demoText({
  shopUrl,
  plainUrl,
  sandboxUrl,
  controlToken,
  officePassword,
  notes,
}: {
  shopUrl: string;
  plainUrl: string;
  sandboxUrl: string;
  controlToken: string;
  officePassword: string;
  /** Anything that is not as expected, for example another port. */
  notes: readonly string[];
}): string {
  return [
    '',
    styleText('bold', '  The demo is running. No real money moves.'),
    '',
    `  Shop       ${address(shopUrl)}`,
    `  Game       ${address(`${shopUrl}/game`)}   a game whose coins are paid in an overlay`,
    `  Plain      ${address(plainUrl)}   shops without React, one script tag: Shopify, WooCommerce, …`,
    `  Office     ${address(`${shopUrl}/office`)}   refunds; any name, password ${officePassword}`,
    `  Sandbox    ${address(sandboxUrl)}   payment pages and the StablePay API`,
    `  Control    ${sandboxUrl}/__sandbox   Authorization: Bearer ${controlToken}`,
    ...notes.map((note) => `\n  ${styleText('yellow', note)}`),
    '',
    styleText('bold', '  Try it'),
    '  1. Open the shop, put something into the cart, go to the checkout.',
    '  2. Choose "USDT | USDC Stablecoin Payment" and pay.',
    '  3. Open the payment page and pay there. The shop shows it by itself.',
    '',
    '  On a phone-sized window: open the payment page in a second window of 390 × 844,',
    '  or with the device toolbar of the browser (Ctrl/Cmd-Shift-M in its developer tools).',
    '  The QR code leads to 127.0.0.1, which is this computer: a phone in your hand reads',
    '  the code but can’t reach the page.',
    '',
    '  Ctrl-C ends everything.',
    '',
  ].join('\n');
}

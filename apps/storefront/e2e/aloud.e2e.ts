import { readAloud } from './stage/readAloud.ts';
import { expect, test } from './stage/test.ts';

// What runs is not part of the words.
const stopped = (line: string) => line.replace(/\d+:\d\d/, '29:59').replace(/\d+ s ago/, '1 s ago');

const option = [
  'USDT or USDC stablecoin payment, radio button',
  'Pay from a crypto wallet or by QR code',
  'You pay 48.20 USDT or USDC',
  'Network fees are set by your wallet.',
  'After you place the order, StablePay opens in a secure page. Choose your coin and network there, then confirm in your wallet or scan the code.',
  'Networks',
  'TRON',
  'Ethereum',
  'BSC',
  'Solana',
  'What is this?, button',
  'Payment handled by StablePay',
  'USDT or USDC stablecoin payment selected',
  'Pay with USDT or USDC, button',
];

const price = ['Test, no real money', 'Halden', '48.20 USDT or USDC', 'Order H-1 · $48.20'];

const awaiting = [
  ...price,
  'Sending from an exchange? Allow for its fee and more time.',
  'QR code of the payment page, image',
  'Enlarge the QR code, button',
  'Save the QR code as an image, button',
  'Scan with your phone, or',
  'Open payment page (opens in a new tab), link',
  'Copy link, button',
  'Cancel payment, button',
  '29:59',
  'Waiting for payment',
];

const confirming = [
  ...price,
  'Payment seen on the network, heading',
  'Waiting for confirmation. Please don’t pay again.',
  'Checked 1 s ago',
  'Waiting for confirmation',
];

const paid = ['Thank you. Your order is paid, heading', 'We have your payment and start packing.'];

test('G19: read aloud, the way to the paid order makes sense and says nothing twice', async ({
  shop,
  control,
}) => {
  const { page } = shop;
  const reference = await shop.goToCheckout();
  const read = async (part: { role: 'main' | 'region'; name?: string }) => {
    const lines = await readAloud({ page, ...part });
    return lines.map((line) => stopped(line.replaceAll(reference, 'H-1')));
  };
  const readPanel = () => read({ role: 'region', name: 'Stablecoin payment' });

  await shop.choose();
  await shop.payButton.waitFor();
  const lines = await read({ role: 'main' });
  expect(lines.join('|')).toContain(option.join('|'));

  await shop.startPayment();
  await page.getByRole('button', { name: 'Enlarge the QR code' }).waitFor();
  expect(await readPanel()).toEqual(awaiting);

  const [session] = await control.sessions();
  await control.command(session?.id ?? '', 'seeOnChain');
  await page.locator(`[data-view='confirming']`).waitFor();
  expect(await readPanel()).toEqual(confirming);

  await control.command(session?.id ?? '', 'pay');
  await shop.expectPaid();
  expect((await read({ role: 'main' })).slice(0, paid.length)).toEqual(paid);
});

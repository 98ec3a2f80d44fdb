import { describe, expect, it } from 'vitest';
import { zhCN } from '../locales/zh-CN.ts';
import { en } from './en.ts';
import { fillMessage } from './fillMessage.ts';

// Exact strings of the display guide; what the guide joins may stand in two texts of a state.
const amount = '48.20';

describe('display guide 3.2: the text kit', () => {
  it.each([
    [en.subline, 'Pay from a crypto wallet or by QR code'],
    [zhCN.subline, '使用加密钱包或扫码付款'],
    [
      en.help,
      'After you place the order, StablePay opens in a secure page. Choose your coin and network there, then confirm in your wallet or scan the code.',
    ],
    [zhCN.help, '提交订单后将打开 StablePay 安全页面，选择币种与网络，再用钱包确认或扫码付款。'],
    [fillMessage({ message: en.youPay, values: { amount } }), 'You pay 48.20 USDT or USDC'],
    [fillMessage({ message: zhCN.youPay, values: { amount } }), '支付 48.20 USDT 或 USDC'],
    [en.networkFees, 'Network fees are set by your wallet.'],
    [zhCN.networkFees, '网络费用以钱包显示为准。'],
    [
      fillMessage({ message: en.converted, values: { price: '€44.90' } }),
      '€44.90 is converted to USDT or USDC at the live rate when you pay.',
    ],
    [zhCN.converted, '付款时按实时汇率折算为 USDT 或 USDC。'],
    [en.payButton, 'Pay with USDT or USDC'],
    [zhCN.payButton, '使用 USDT 或 USDC 支付'],
    [
      en.explanation,
      'USDT and USDC are stablecoins designed to track the US dollar. You need some in a crypto wallet or exchange account to pay.',
    ],
    [zhCN.explanation, 'USDT、USDC 是锚定美元的稳定币，付款前需在钱包或交易所持有。'],
    [en.byline, 'Payment handled by StablePay'],
    [zhCN.byline, '由 StablePay 提供支付服务'],
    [zhCN.accessibleName, 'USDT 或 USDC 稳定币支付'],
    [en.badge, 'We also accept USDT and USDC'],
    [en.walletOrAddress, 'wallet or address'],
    [en.continueInWallet, 'Continue in this wallet'],
    [en.gaming.topUpButton, 'Top up with USDT or USDC'],
    [en.gaming.returnToGame, 'Return to game'],
    [en.gaming.processing, 'Payment seen, waiting for confirmation'],
  ])('%j', (text, exact) => {
    expect(text).toBe(exact);
  });
});

describe('display guide 4.4: the states', () => {
  const { states, reasons, actions } = en;
  const said = (name: keyof typeof states) => `${states[name].line} ${states[name].text}`;

  it.each([
    [en.selectedAnnouncement, 'USDT or USDC stablecoin payment selected'],
    [
      fillMessage({ message: reasons.belowMinimum, values: { limit: '$0.10' } }),
      'Not available for orders under $0.10',
    ],
    [
      fillMessage({ message: reasons.currency, values: { currency: 'INR' } }),
      'Not available for prices in INR',
    ],
    [reasons.unavailable, 'Temporarily unavailable'],
    [said('loading'), 'Opening StablePay…'],
    [`${states.slow.line} ${actions.tryAgain}`, 'Still opening… Try again'],
    [
      said('redirectFailed'),
      "We couldn't open the payment page. You haven't been charged. Try again or choose another method.",
    ],
    [
      `${states.returned.line}. ${actions.continuePayment}`,
      'Payment not finished. Continue payment',
    ],
    [said('checking'), 'Checking with StablePay…'],
    [said('processing'), 'Payment seen on the network. Waiting for confirmation.'],
    [fillMessage({ message: en.paidWith, values: { token: 'USDT' } }), 'Paid with USDT'],
    [
      fillMessage({
        message: en.receivedOf,
        values: { received: '45.00', total: '48.20', token: 'USDT' },
      }),
      'We received 45.00 of 48.20 USDT.',
    ],
    [said('underpaid'), 'We received less than the total.'],
    [said('overpaid'), 'We received more than the total. The shop will contact you.'],
    [
      said('frozen'),
      "This payment is being reviewed. Please don't pay again. The shop will contact you.",
    ],
    [said('unknown'), "We're checking this payment. Please don't pay again."],
    [
      said('expired'),
      "This payment page has expired. Start again for a fresh rate. If you have already sent funds, don't pay twice. Contact us.",
    ],
    [
      said('canceled'),
      'You left the payment page. If you already sent funds, contact us before paying again.',
    ],
    [said('failed'), "Payment didn't go through."],
    [said('paidLate'), 'The shop has received it.'],
    [said('unreadable'), "We can't reach the shop right now."],
    [
      fillMessage({ message: en.checkingAgain, values: { seconds: '5' } }),
      'Checking again in 5 s.',
    ],
  ])('%j', (text, exact) => {
    expect(text).toContain(exact);
  });
});

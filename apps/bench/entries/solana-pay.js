// https://docs.solanapay.com
import { address } from '@solana/kit';
import { createQR, encodeURL } from '@solana/pay';

const url = encodeURL({
  recipient: address('11111111111111111111111111111111'),
  amount: 48.2,
  splToken: address('EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v'),
  label: 'Bench',
});
createQR(url, 256).append(document.querySelector('#app'));

import { adyen } from './adyen.ts';
import { appkitPay } from './appkitPay.ts';
import { connectkit } from './connectkit.ts';
import { daimo } from './daimo.ts';
import { onchainkit } from './onchainkit.ts';
import { paddle } from './paddle.ts';
import { paypal } from './paypal.ts';
import type { Peer } from './Peer.ts';
import { rainbowkit } from './rainbowkit.ts';
import { solanaPay } from './solanaPay.ts';
import { stripe } from './stripe.ts';
import { xsolla } from './xsolla.ts';

/** Everybody we compare ourselves with. */
export const peers: readonly Peer[] = [
  adyen,
  xsolla,
  stripe,
  paypal,
  paddle,
  rainbowkit,
  connectkit,
  appkitPay,
  onchainkit,
  daimo,
  solanaPay,
];

import { definePeer } from './Peer.ts';
import { react, wagmi } from './companions.ts';

export const appkitPay = definePeer({
  id: 'appkit-pay',
  title: 'Reown AppKit Pay',
  package: '@reown/appkit-pay',
  packages: {
    '@reown/appkit-pay': '1.8.24',
    '@reown/appkit': '1.8.24',
    '@reown/appkit-adapter-wagmi': '1.8.24',
    ...wagmi,
    ...react,
  },
  entry: 'appkit-pay.js',
  painted: 'w3m-modal >>> wui-card',
  shows: 'pay dialog',
});

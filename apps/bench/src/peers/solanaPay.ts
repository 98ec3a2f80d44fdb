import { definePeer } from './Peer.ts';

export const solanaPay = definePeer({
  id: 'solana-pay',
  title: 'Solana Pay',
  package: '@solana/pay',
  packages: {
    '@solana/pay': '1.0.16',
    '@solana/kit': '6.9.0',
    '@solana/keys': '6.10.0',
    '@solana-program/memo': '0.11.2',
    '@solana-program/system': '0.12.2',
    '@solana-program/token': '0.12.0',
    '@solana-program/token-2022': '0.9.0',
    '@solana/kit-plugin-instruction-plan': '0.8.0',
    '@solana/kit-plugin-payer': '0.8.0',
    '@solana/kit-plugin-rpc': '0.8.0',
    '@solana/rpc-subscriptions-api': '6.9.0',
    '@solana/rpc-subscriptions-spec': '6.9.0',
  },
  entry: 'solana-pay.js',
  painted: '#app svg, #app canvas',
  shows: 'QR code of an address',
});

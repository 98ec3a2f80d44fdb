import { definePeer } from './Peer.ts';
import { react } from './companions.ts';

export const daimo = definePeer({
  id: 'daimo',
  title: 'Daimo',
  package: '@daimo/sdk',
  packages: { '@daimo/sdk': '1.7.0', '@solana/web3.js': '1.99.0', qrcode: '1.5.4', ...react },
  entry: 'daimo.jsx',
  shows: 'dialog of a session read from its host',
});

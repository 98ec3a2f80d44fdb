import { definePeer } from './Peer.ts';
import { react, wagmi } from './companions.ts';

export const onchainkit = definePeer({
  id: 'onchainkit',
  title: 'Coinbase OnchainKit',
  package: '@coinbase/onchainkit',
  packages: { '@coinbase/onchainkit': '1.1.3', ...wagmi, ...react },
  entry: 'onchainkit.jsx',
  painted: '#app button',
  shows: 'pay button',
});

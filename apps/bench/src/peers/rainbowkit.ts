import { definePeer } from './Peer.ts';
import { react, wagmi } from './companions.ts';

export const rainbowkit = definePeer({
  id: 'rainbowkit',
  title: 'RainbowKit',
  package: '@rainbow-me/rainbowkit',
  packages: { '@rainbow-me/rainbowkit': '2.2.11', ...wagmi, ...react },
  entry: 'rainbowkit.jsx',
  painted: '#app button',
  shows: 'connect button',
});

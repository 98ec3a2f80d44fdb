import { definePeer } from './Peer.ts';
import { react18, wagmi } from './companions.ts';

export const connectkit = definePeer({
  id: 'connectkit',
  title: 'ConnectKit',
  package: 'connectkit',
  packages: { connectkit: '1.9.2', ...wagmi, ...react18 },
  entry: 'connectkit.jsx',
  painted: '#app button',
  shows: 'connect button',
});

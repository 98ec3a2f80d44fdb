import { definePeer } from './Peer.ts';

export const xsolla = definePeer({
  id: 'xsolla',
  title: 'Xsolla Pay Station',
  package: '@xsolla/pay-station-sdk',
  packages: { '@xsolla/pay-station-sdk': '1.1.0' },
  entry: 'xsolla.js',
  shows: 'payment methods from its frame',
});

import { definePeer } from './Peer.ts';

export const adyen = definePeer({
  id: 'adyen',
  title: 'Adyen Drop-in',
  package: '@adyen/adyen-web',
  packages: { '@adyen/adyen-web': '6.45.2' },
  entry: 'adyen.js',
  painted: '.adyen-checkout__payment-method',
  slow4g: true,
  shows: 'card row of a list given at once',
});

import { definePeer } from './Peer.ts';
import { react } from './companions.ts';

export const paypal = definePeer({
  id: 'paypal',
  title: 'PayPal buttons',
  package: '@paypal/react-paypal-js',
  packages: { '@paypal/react-paypal-js': '10.6.1', ...react },
  entry: 'paypal.jsx',
  shows: 'everything from paypal.com',
});

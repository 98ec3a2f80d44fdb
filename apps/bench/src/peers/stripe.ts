import { definePeer } from './Peer.ts';
import { react } from './companions.ts';

export const stripe = definePeer({
  id: 'stripe',
  title: 'Stripe Elements',
  package: '@stripe/react-stripe-js',
  packages: { '@stripe/react-stripe-js': '7.0.1', '@stripe/stripe-js': '10.2.1', ...react },
  entry: 'stripe.jsx',
  shows: 'everything from js.stripe.com',
});

import { definePeer } from './Peer.ts';

export const paddle = definePeer({
  id: 'paddle',
  title: 'Paddle',
  package: '@paddle/paddle-js',
  packages: { '@paddle/paddle-js': '1.6.5' },
  entry: 'paddle.js',
  shows: 'everything from cdn.paddle.com',
});

// https://developer.paddle.com/paddlejs/overview
import { initializePaddle } from '@paddle/paddle-js';

const paddle = await initializePaddle({ environment: 'sandbox', token: 'test_bench' });
paddle.Checkout.open({ items: [{ priceId: 'pri_bench', quantity: 1 }] });

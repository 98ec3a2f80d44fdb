// https://developers.xsolla.com/sdk/pay-station-sdk
import { headlessCheckout } from '@xsolla/pay-station-sdk';
import '@xsolla/pay-station-sdk/dist/style.css';

const methods = document.createElement('psdk-payment-methods');
document.querySelector('#app').append(methods);
await headlessCheckout.init({ isWebview: false, sandbox: true, language: 'en' });
await headlessCheckout.setToken('bench');

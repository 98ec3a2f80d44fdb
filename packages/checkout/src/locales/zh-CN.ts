/** `@stablepay/checkout/locales/zh-CN`: its own entry, so that other shops don't load it. */
export { zhCN } from '../messages/zhCN.ts';

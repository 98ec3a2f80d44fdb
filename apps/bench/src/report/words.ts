import type { Results } from './Results.ts';

export type Language = 'en' | 'zh-CN';

type Words = {
  columns: readonly string[];
  /** In cells of what can't be measured without somebody's own hosts. */
  remote: string;
  /** Behind the bytes of what loads more from there. */
  onTop: string;
  conditions: (results: Results) => string;
  /** The same where nothing was timed. */
  weighed: (results: Results) => string;
};

/** What the table says around its numbers. */
export const words: Record<Language, Words> = {
  en: {
    columns: [
      'front end',
      'JS + CSS, kB',
      'with what follows',
      'packages',
      'option shown',
      'with Slow 4G',
      'script time',
      'longest task',
      'heap',
    ],
    remote: 'n/a (remote)',
    onTop: '+ remote',
    conditions: ({ date, rounds, browser, machine }) =>
      `${date}, ${browser} with the processor slowed down to a quarter, medians of ${rounds} ` +
      `interleaved loads with an empty cache on ${machine}. Bytes are minified and gzipped, what is ` +
      'loaded before anything is shown. "Option shown" counts from the arrival of the page until ' +
      'the first control is painted. "n/a (remote)": drawn by code from the company’s own hosts, ' +
      'which are not reached here. `pnpm bench peers` measures again.',
    weighed: ({ date }) =>
      `${date}. Bytes are minified and gzipped: what is loaded before anything is shown, and with all ` +
      'that may follow (ours: the payment; “+ remote”: code from the company’s own hosts, not counted here). Packages are ' +
      'what `npm install` brings, peer dependencies included. `pnpm bench peers` also measures how ' +
      'long a shopper waits; that takes a machine with nothing else to do.',
  },
  'zh-CN': {
    columns: [
      '前端',
      'JS + CSS, kB',
      '加后续',
      '依赖包',
      '选项出现',
      '加慢速 4G',
      '脚本耗时',
      '最长任务',
      '内存',
    ],
    remote: '不适用（远程）',
    onTop: '+ 远程',
    conditions: ({ date, rounds, browser, machine }) =>
      `${date}，${browser}，处理器降速到四分之一，空缓存、交错加载 ${rounds} 轮取中位数，机器为 ${machine}。` +
      '字节数为压缩并 gzip 之后、显示任何内容之前要加载的部分。“选项出现”从页面到达算起，到第一个控件绘制完成为止。' +
      '“不适用（远程）”：由对方自己的服务器上的代码绘制，这里不访问外网。`pnpm bench peers` 可重新测量。',
    weighed: ({ date }) =>
      `${date}。字节数均为压缩并 gzip 之后：显示任何内容之前要加载的部分，以及加上之后可能加载的部分（我们的是付款流程；“+ 远程”指对方服务器上的代码，未计入）。依赖包为 npm install 带来的全部，含 peer 依赖。` +
      '`pnpm bench peers` 还会测量顾客要等多久，测量时机器应当空闲。',
  },
};

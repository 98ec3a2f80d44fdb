/** What more than one peer asks for beside it. */
export const react = { react: '19.3.1', 'react-dom': '19.3.1' };
export const react18 = { react: '18.3.1', 'react-dom': '18.3.1' };
export const wagmi = {
  wagmi: '2.19.5',
  viem: '2.57.20',
  '@tanstack/react-query': '5.108.0',
};

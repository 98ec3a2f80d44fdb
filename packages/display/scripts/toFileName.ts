/** `Trust Wallet` is `trust-wallet` in a file's name. */
export const toFileName = (title: string): string => title.toLowerCase().replaceAll(' ', '-');

/** The price and networks of examples that no configurator sets. */
export const examplePrice = { minor: 4820, currency: 'USD' };
export const exampleNetworks = ['TRON', 'Ethereum', 'BSC', 'Solana'];

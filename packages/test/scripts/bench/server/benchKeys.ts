/** Made up, for servers that end with the benchmark. */
export const benchKeys = {
  apiKey: 'sk_test_0123456789abcdef',
  secretKey: 'a-secret-of-the-bench-0123456789',
  tokenSecret: 'token-secret-0123456789',
  origin: 'https://shop.test',
} as const;

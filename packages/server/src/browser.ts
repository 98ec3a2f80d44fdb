/** What a browser bundle gets instead of the server package: a refusal, at build or at start. */
throw new Error(
  '@stablepay/server holds API keys and must not be bundled for a browser. ' +
    'Call your own backend with @stablepay/checkout instead. [config-invalid]',
);

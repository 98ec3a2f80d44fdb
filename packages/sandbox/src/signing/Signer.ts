/**
 * The two hashes the sandbox needs, injected because some browsers have no WebCrypto outside
 * secure contexts.
 */
export type Signer = {
  /** Lower-case hex HMAC-SHA256 of `{timestamp}.{nonce}.{body}` (API reference 2.2). */
  sign: (input: {
    secret: string;
    timestamp: string;
    nonce: string;
    body: Uint8Array;
  }) => Promise<string>;
  /** Lower-case hex SHA-256; tells whether a repeated request has the same body. */
  digest: (bytes: Uint8Array) => Promise<string>;
};

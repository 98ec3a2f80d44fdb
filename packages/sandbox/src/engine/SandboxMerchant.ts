/** A store of a merchant, as its dashboard would hold it. */
export type SandboxMerchant = {
  /** Tells merchants of one sandbox apart; default `merchant_1`, `merchant_2`, … */
  id?: string | undefined;
  /** What the payer page calls the shop; default `Test shop`. */
  name?: string | undefined;
  /** Starts with `sk_test_`. */
  apiKey: string;
  /** Signs requests, and webhooks where there is no `webhookSecret`. */
  secretKey: string;
  /** Where events go; without it they are kept in the outbox and never sent. */
  webhookUrl?: string | undefined;
  /** A separate signing key for webhooks (B15). */
  webhookSecret?: string | undefined;
};

/** A merchant whose settings were checked. */
export type Merchant = {
  id: string;
  name: string;
  apiKey: string;
  secretKey: string;
  webhookUrl: string | undefined;
  webhookSecret: string;
};

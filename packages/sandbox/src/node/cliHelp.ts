/** What `stablepay-sandbox --help` prints. */
export const cliHelp = `stablepay-sandbox: the StablePay API on your own machine. Test, no real money.

Usage
  stablepay-sandbox [flags]

Flags (each also as an environment variable)
  --port 4010              STABLEPAY_PORT              port to listen on; 0 for any free one
  --host 127.0.0.1         STABLEPAY_HOST              address to listen on
  --base-url http://…      STABLEPAY_BASE_URL          origin under which browsers reach it
  --db :memory:            STABLEPAY_DB                SQLite file, or :memory:
  --api-key sk_test_…      STABLEPAY_API_KEY           generated and printed when missing
  --secret-key …           STABLEPAY_SECRET_KEY        generated and printed when missing
  --webhook-url http://…   STABLEPAY_WEBHOOK_URL       where events are delivered
  --webhook-secret …       STABLEPAY_WEBHOOK_SECRET    signs webhooks instead of the secret key
  --control-token …        STABLEPAY_CONTROL_TOKEN     opens /__sandbox; generated when missing
  --shop-name "My shop"    STABLEPAY_SHOP_NAME         name on the payer page
  --session-lifetime 1800  STABLEPAY_SESSION_LIFETIME  seconds until a session expires
  --refund-delay 15        STABLEPAY_REFUND_DELAY      seconds until a refund completes
  --idempotency replay     STABLEPAY_IDEMPOTENCY       what a repeated create gets: replay or conflict
  --seed text              STABLEPAY_SEED              same keys and ids each time; in memory only
  --merchant '{…}'                                     one more merchant as JSON; may be repeated
  --json                                               one line of JSON when it is ready
  -h, --help                                           this text
`;

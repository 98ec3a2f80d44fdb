const purposes: readonly (readonly [RegExp, string, string])[] = [
  [
    /^stablepay-\d/,
    'Defines the elements and shows the option.',
    'The tag of the page, with `integrity`.',
  ],
  [
    /^stablepay-more-/,
    'Knows the hashes of all other files; languages, states, badge.',
    'The first file, at once.',
  ],
  [
    /^stablepay-flow-/,
    'The payment: opens a session at the merchant’s proxy, shows the QR code, follows it.',
    '`more`, when the page has time, on hover, focus or choice.',
  ],
  [
    /^stablepay-details-/,
    'Rarely needed views of the payment: receipt, trouble, tools of the QR code.',
    'The payment, a moment after the QR code is up, or when something is the matter.',
  ],
  [
    /^stablepay-dialog-/,
    'The window the payment is shown in, and keys and gamepads over a game.',
    'The payment, where `panel` asks for it.',
  ],
  [
    /^stablepay-rehearsal-/,
    'Draws a payment nobody sees, with answers of its own, so that the real one is drawn sooner.',
    'The payment, when the page has time.',
  ],
  [
    /^stablepay-option-/,
    'The panel under the option.',
    '`more`, as above, for `<stablepay-option>`.',
  ],
  [/^stablepay-badge-/, 'The badge.', '`more`, where a page has one.'],
  [
    /^stablepay-account-\d/,
    'What refunds and subscriptions share; knows the hashes of their languages.',
    '`more`, where a page has `<stablepay-refund>` or `<stablepay-subscription>`.',
  ],
  [
    /^stablepay-refund-/,
    'How far a refund is; reads it at the merchant’s proxy.',
    '`more`, where a page has `<stablepay-refund>`.',
  ],
  [
    /^stablepay-subscription-/,
    'Subscribing, a subscription and its payments, at the merchant’s proxy.',
    '`more`, where a page has `<stablepay-subscription>`.',
  ],
  [
    /^stablepay-account-/,
    'Words of refunds and subscriptions in one language; no logic.',
    '`account`, where a page speaks it.',
  ],
  [
    /^stablepay-debug-/,
    'Tells developers on the console what is wrong with an element.',
    '`more`, with `data-debug` on the tag or on a development host.',
  ],
  [/^stablepay-locale-/, 'Words of one language; no logic.', '`more`, where a page speaks it.'],
];

/**
 * The inventory of scripts for PCI DSS 4.0.1, 6.4.3: every file, why it is there, who loads it, its
 * hash.
 *
 * @throws Error for a file whose purpose nobody has written down.
 */
export function toInventory({
  version,
  integrity,
}: {
  version: string;
  integrity: Readonly<Record<string, string>>;
}): string {
  const rows = Object.entries(integrity).map(([name, hash]) => {
    const found = purposes.find(([pattern]) => pattern.test(name));
    if (!found) throw new Error(`${name}: toInventory.ts does not say what it is for.`);
    return `| \`${name}\` | ${found[1]} | ${found[2]} | \`${hash}\` |`;
  });
  return [
    `# Script inventory of @stablepay/embed ${version}`,
    '',
    'For PCI DSS 4.0.1, requirements 6.4.3 and 11.6.1. Made by the build; `integrity.json` says the',
    'same to machines.',
    '',
    '- **Authorised.** Each file is named here with its purpose. The page names the first by its hash;',
    '  the first knows the hash of `more`, `more` those of all others but the languages of account',
    '  pages, which `account` knows. Nothing else is loaded.',
    '- **Integrity.** A file with one other byte is refused by the browser, is not asked for again',
    '  without its hash, and the page shows its own way to pay.',
    '- **Data.** The files see no card data. They send an order’s reference to the merchant’s own proxy',
    '  and talk to no other host. No cookie; localStorage keys begin with `stablepay:`.',
    '- **Change detection (11.6.1).** Compare the served files with this table, and the policy header',
    '  with the one in the README; `report-to` tells of anything else that wants to run.',
    '',
    '| file | purpose | loaded by | SHA-384 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** What a page may style of the option, as `::part(row)`. */
export const optionParts = [
  { name: 'option', description: 'The box around row and panel.' },
  { name: 'row', description: 'The row: radio, title, second line, marks.' },
  { name: 'radio', description: 'The radio.' },
  { name: 'title', description: 'The title.' },
  { name: 'subline', description: 'The second line.' },
  { name: 'marks', description: 'The two tiles.' },
  { name: 'panel', description: 'What opens under the row when it is chosen.' },
];

/** What a page may style of the payment. The QR code is not among it: scanners need it as it is. */
export const paymentParts = [
  { name: 'button', description: 'Every button and link that looks like one.' },
  { name: 'checkout', description: 'The payment.' },
  { name: 'header', description: 'Who is paid.' },
  { name: 'status', description: 'The status line.' },
];

/** What a page may style of refunds and subscriptions. */
export const accountParts = [
  { name: 'account', description: 'The frame.' },
  { name: 'title', description: 'What it is about.' },
  { name: 'button', description: 'Every button and link that looks like one.' },
];

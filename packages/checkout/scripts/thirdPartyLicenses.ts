import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// qrcode.react contains it and ships no copy of its text, only the line that names it.
const qrCodeGenerator = `QR Code Generator, https://www.nayuki.io/page/qr-code-generator-library
MIT License

Copyright (c) Project Nayuki

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

- The above copyright notice and this permission notice shall be included in all copies or
  substantial portions of the Software.
- The Software is provided "as is", without warranty of any kind, express or implied, including but
  not limited to the warranties of merchantability, fitness for a particular purpose and
  noninfringement. In no event shall the authors or copyright holders be liable for any claim,
  damages or other liability, whether in an action of contract, tort or otherwise, arising from,
  out of or in connection with the Software or the use or other dealings in the Software.
`;

/** The licences of what is bundled into `dist`, whole, as they ask for. */
export function thirdPartyLicenses(): string {
  const qrCodeReact = fileURLToPath(new URL('../../LICENSE', import.meta.resolve('qrcode.react')));
  return [
    'This package contains, in a reduced form, the following software.\n',
    `qrcode.react, https://github.com/zpao/qrcode.react\n${readFileSync(qrCodeReact, 'utf8')}`,
    qrCodeGenerator,
  ].join(`\n${'-'.repeat(80)}\n\n`);
}

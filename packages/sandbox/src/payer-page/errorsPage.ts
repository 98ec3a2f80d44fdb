import { restErrors } from '../rest/RestError.ts';
import { html } from './html.ts';
import { htmlResponse } from './htmlResponse.ts';

/** The page every `doc_url` leads to: all error codes of the API. */
export function errorsPage(): Response {
  const rows = Object.entries(restErrors).map(
    ([code, { status, type }]) =>
      html`<tr id="${code}">
        <td><code>${code}</code></td>
        <td>${status}</td>
        <td>${type}</td>
      </tr>`,
  );
  return htmlResponse({
    body: html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>Error codes · StablePay sandbox</title>
          <link rel="icon" href="/pay/assets/icon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href="/pay/assets/page.css" />
        </head>
        <body>
          <main class="page page-wide">
            <h1>Error codes</h1>
            <table class="codes">
              <thead>
                <tr>
                  <th>Code</th>
                  <th>HTTP</th>
                  <th>Type</th>
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </main>
        </body>
      </html>`,
  });
}

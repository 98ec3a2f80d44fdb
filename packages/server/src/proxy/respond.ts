import type { ProxyAnswer } from './ProxyAnswer.ts';

const everywhere = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  Vary: 'Origin',
};

/** An answer with the headers every answer of the proxy has. */
export function respond({
  status,
  body,
  headers = {},
}: {
  status: number;
  body?: string | undefined;
  headers?: Record<string, string> | undefined;
}): ProxyAnswer {
  return { status, headers: { ...everywhere, ...headers }, body };
}

/** A JSON answer. */
export function respondJson({
  status,
  value,
  headers = {},
}: {
  status: number;
  value: unknown;
  headers?: Record<string, string> | undefined;
}): ProxyAnswer {
  return respond({
    status,
    body: JSON.stringify(value),
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  });
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A small page for people without JavaScript; every text is escaped, nothing is loaded. */
export function respondPage({
  status,
  title,
  text,
  headers = {},
}: {
  status: number;
  title: string;
  text: string;
  headers?: Record<string, string> | undefined;
}): ProxyAnswer {
  const escape = (value: string) => value.replace(/[&<>"']/g, (char) => escapes[char] ?? '');
  const body =
    `<!doctype html><html lang="en"><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<title>${escape(title)}</title><h1>${escape(title)}</h1><p>${escape(text)}</p></html>`;
  return respond({
    status,
    body,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      ...headers,
    },
  });
}

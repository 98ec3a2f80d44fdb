import { allowedHosts } from '../http/allowedHosts.ts';
import { isSameSecret } from '../signing/isSameSecret.ts';
import { ControlError } from './ControlError.ts';

/**
 * Lets a control call in: our own host name (no rebound DNS), no foreign web page, and the token.
 * The token is asked last, so that a wrong one is only ever tried from this machine's own tools.
 *
 * @throws ControlError 403 for host and origin, 401 for the token.
 */
export function guardControlCall({
  request,
  base,
  token,
}: {
  request: Request;
  base: URL;
  token: string;
}): void {
  const url = new URL(request.url);
  if (!allowedHosts(base).includes(url.host)) {
    throw new ControlError({
      status: 403,
      code: 'host_refused',
      message: 'The control API answers under its own host name and loopback names only.',
    });
  }
  const origin = request.headers.get('Origin');
  const site = request.headers.get('Sec-Fetch-Site') ?? 'none';
  if ((origin !== null && origin !== url.origin) || !['none', 'same-origin'].includes(site)) {
    throw new ControlError({
      status: 403,
      code: 'origin_refused',
      message: 'Other web pages may not use the control API.',
    });
  }
  const given = /^Bearer +(\S+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1] ?? '';
  if (!isSameSecret(token, given)) {
    throw new ControlError({
      status: 401,
      code: 'token_refused',
      message: 'Send the control token as "Authorization: Bearer …".',
    });
  }
}

import type { MountHost } from '../element/MountHost.ts';

const proxyUrl = /^(?:\/(?![/\\])|https?:\/\/[^/])[^?#\s]*$/i;

/** Where the backend mounts the proxy; undefined when that is no address. */
export function readProxy(read: MountHost['read']): string | undefined {
  const proxy = read('proxy') ?? '';
  return proxyUrl.test(proxy) ? proxy : undefined;
}

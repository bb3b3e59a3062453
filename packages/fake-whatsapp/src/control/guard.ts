import type { IncomingMessage } from 'node:http';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * True if the request was meant for this machine. A page of another site can make a browser send requests here, by
 * name tricks even with an innocent origin; the Host and Origin headers give it away.
 */
export function isLoopbackRequest(
  request: IncomingMessage,
  hosts: readonly string[] = [],
  { anyOrigin = false } = {},
): boolean {
  const allowed = (host: string | undefined) =>
    host !== undefined && (LOOPBACK.has(host) || hosts.includes(host));
  if (!allowed(hostName(`http://${request.headers.host ?? ''}`))) return false;
  const { origin } = request.headers;
  return anyOrigin || origin === undefined || allowed(hostName(origin));
}

function hostName(url: string): string | undefined {
  try {
    return new URL(url).hostname;
  } catch {
    return undefined;
  }
}

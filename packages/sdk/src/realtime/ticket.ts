import type { Gateway } from '../core/gateway.js';
import type { TransportRequest } from './types.js';

/** The socket's URL for a ticket: behind a proxy the gateway does not know the address by which it was reached, `baseUrl` does. */
export function socketUrl(minted: string, baseUrl: string, keepOrigin: boolean): string {
  const base = new URL(baseUrl);
  const url = new URL(minted, base);
  const prefix = base.pathname.replace(/\/$/, '');
  const inside = url.pathname.startsWith(`${prefix}/`) ? '' : prefix;
  const reached = keepOrigin ? url.href : base.origin + inside + url.pathname + url.search;
  return reached.replace(/^http/, 'ws');
}

/** A single-use ticket for one connection, as the URL to open. */
export async function mintUrl(
  gateway: Gateway,
  request: TransportRequest,
  signal: AbortSignal,
): Promise<string> {
  const { scope, session, since } = request;
  const { url } = await gateway.realtime.ticket({ scope, session, since }, { signal, timeoutMs: 15_000 });
  return socketUrl(url, gateway.baseUrl, request.keepTicketOrigin);
}

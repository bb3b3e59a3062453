import type { Gateway } from '../core/gateway.js';
import type { TransportRequest } from './types.js';

/** The socket's URL for a ticket: behind a proxy the gateway does not know the address by which it was reached, `baseUrl` does. */
export function socketUrl(minted: string, baseUrl: string, keepOrigin: boolean): string {
  const base = new URL(baseUrl);
  const url = new URL(minted, base);
  if (!keepOrigin) {
    url.host = base.host;
    url.port = base.port;
    const prefix = base.pathname.replace(/\/$/, '');
    if (!url.pathname.startsWith(`${prefix}/`)) url.pathname = prefix + url.pathname;
  }
  const secure = keepOrigin ? /^(https|wss):$/.test(url.protocol) : base.protocol === 'https:';
  return url.href.replace(/^\w+:/, secure ? 'wss:' : 'ws:');
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

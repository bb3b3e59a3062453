import { request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { localCookie, upstreamCookies } from './proxy-cookies.js';
import type { Client } from './trusted-proxies.js';

/** Headers that belong to one connection and must not travel on (RFC 9110, 7.6.1). */
const HOP = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];
/** What is said of the client by whoever sent the request: it ends here, and what is known goes on instead. */
const SAID = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
];

export interface Upstream {
  /** Where requests go; a path in it is put before theirs. */
  target: URL;
  /** Tell the upstream its own origin instead of the browser's: it trusts no other. */
  rewriteOrigin?: boolean;
  /** The origins of our own pages, beside the one that the request itself names. */
  origins?: ReadonlySet<string>;
  /** Cookies set for the upstream's domain and path, or for https only, would never be kept here. */
  rewriteCookies?: boolean;
  /** The path that these pages lie below, where a proxy puts them below one. */
  below?: string;
}

/** Sends a request on and streams the answer back; an upstream that can't be reached answers 503. */
export async function forward(request: Request, upstream: Upstream, client: Client): Promise<Response> {
  const { target, rewriteOrigin, rewriteCookies, below } = upstream;
  const here = new URL(request.url);
  const url = new URL(target.pathname.replace(/\/$/, '') + here.pathname + here.search, target);
  const headers = new Headers(request.headers);
  for (const name of [...HOP, ...SAID, 'host', 'content-length', 'accept-encoding']) headers.delete(name);
  if (client.address) headers.set('x-forwarded-for', client.address);
  if (rewriteOrigin && isOurs(headers.get('origin'), here.host, upstream))
    headers.set('origin', target.origin);
  if (rewriteOrigin) headers.delete('referer');
  const cookies = headers.get('cookie');
  if (rewriteCookies && cookies) headers.set('cookie', upstreamCookies(cookies, target));
  let answer: Response;
  try {
    const init: RequestInit & { duplex?: 'half' } = {
      method: request.method,
      headers,
      redirect: 'manual',
      signal: request.signal,
    };
    if (request.body) Object.assign(init, { body: request.body, duplex: 'half' });
    answer = await fetch(url, init);
  } catch (error) {
    if (request.signal.aborted) throw error;
    return unreachable();
  }
  const back = new Headers(answer.headers);
  // fetch has already unpacked the body.
  for (const name of [...HOP, 'content-encoding', 'content-length']) back.delete(name);
  if (rewriteCookies) {
    back.delete('set-cookie');
    for (const cookie of answer.headers.getSetCookie())
      back.append('set-cookie', localCookie(cookie, { secure: client.secure, path: below || '/' }));
  }
  return new Response(answer.body, { status: answer.status, headers: back });
}

/** Sends a WebSocket handshake on and joins the two connections. */
export function forwardUpgrade(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  upstream: Upstream,
  client: Client,
): void {
  const { target, rewriteOrigin } = upstream;
  const secure = target.protocol === 'https:';
  const headers: OutgoingHttpHeaders = { ...request.headers, host: target.host };
  for (const name of SAID) delete headers[name];
  if (client.address) headers['x-forwarded-for'] = client.address;
  if (rewriteOrigin && isOurs(request.headers.origin, request.headers.host, upstream))
    headers.origin = target.origin;
  const out = (secure ? httpsRequest : httpRequest)({
    host: target.hostname.replace(/^\[|\]$/g, ''),
    port: target.port || (secure ? 443 : 80),
    path: target.pathname.replace(/\/$/, '') + (request.url ?? '/'),
    headers,
  });
  const refuse = (status: string) => {
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  };
  out.on('upgrade', (answer, other, rest) => {
    const lines = Object.entries(answer.headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((v) => `${name}: ${v}`),
    );
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
    socket.write(rest);
    other.write(head);
    socket.pipe(other).pipe(socket);
    socket.on('error', () => other.destroy());
    other.on('error', () => socket.destroy());
    socket.on('close', () => other.destroy());
    other.on('close', () => socket.destroy());
  });
  out.on('response', (answer) => {
    answer.resume();
    refuse(`${answer.statusCode} ${answer.statusMessage}`);
  });
  out.on('error', () => refuse('503 Service Unavailable'));
  out.end();
}

function unreachable(): Response {
  return Response.json(
    { error: { code: 'gateway_unavailable', message: 'The service behind this address cannot be reached.' } },
    { status: 503 },
  );
}

/** Whether a request comes from one of our own pages: whether by http or https only a proxy before us knows. */
function isOurs(origin: string | null | undefined, host: string | undefined, { origins }: Upstream): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  return new URL(origin).host === host || (origins?.has(origin) ?? false);
}

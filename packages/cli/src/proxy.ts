import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Duplex } from 'node:stream';

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

export interface Upstream {
  /** Where requests go; a path in it is put before theirs. */
  target: URL;
  /** Tell the upstream its own origin instead of the browser's: it trusts no other. */
  rewriteOrigin?: boolean;
  /** Cookies set for the upstream's domain, or for https only, would never be kept here. */
  rewriteCookies?: boolean;
}

/** Sends a request on and streams the answer back; an upstream that can't be reached answers 503. */
export async function forward(
  request: Request,
  { target, rewriteOrigin, rewriteCookies }: Upstream,
): Promise<Response> {
  const here = new URL(request.url);
  const url = new URL(target.pathname.replace(/\/$/, '') + here.pathname + here.search, target);
  const headers = new Headers(request.headers);
  for (const name of [...HOP, 'host', 'content-length', 'accept-encoding']) headers.delete(name);
  if (rewriteOrigin && headers.has('origin') && sameOrigin(headers.get('origin'), here))
    headers.set('origin', target.origin);
  if (rewriteOrigin) headers.delete('referer');
  if (rewriteCookies) secureNames(headers, target);
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
    for (const cookie of answer.headers.getSetCookie()) back.append('set-cookie', localCookie(cookie, here));
  }
  return new Response(answer.body, { status: answer.status, headers: back });
}

/** Sends a WebSocket handshake on and joins the two connections. */
export function forwardUpgrade(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  { target, rewriteOrigin }: Upstream,
): void {
  const secure = target.protocol === 'https:';
  const headers = { ...request.headers, host: target.host };
  if (rewriteOrigin && headers.origin && headers.origin === `http://${request.headers.host}`)
    headers.origin = target.origin;
  const upstream = (secure ? httpsRequest : httpRequest)({
    host: target.hostname,
    port: target.port || (secure ? 443 : 80),
    path: target.pathname.replace(/\/$/, '') + (request.url ?? '/'),
    headers,
  });
  const refuse = (status: string) => {
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  };
  upstream.on('upgrade', (answer, other, rest) => {
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
  upstream.on('response', (answer) => {
    answer.resume();
    refuse(`${answer.statusCode} ${answer.statusMessage}`);
  });
  upstream.on('error', () => refuse('503 Service Unavailable'));
  upstream.end();
}

function unreachable(): Response {
  return Response.json(
    { error: { code: 'gateway_unavailable', message: 'The service behind this address cannot be reached.' } },
    { status: 503 },
  );
}

function sameOrigin(origin: string | null, here: URL): boolean {
  return origin === here.origin;
}

/** A cookie prefix that demands https is put on towards an https upstream and taken off towards a plain browser. */
function secureNames(headers: Headers, target: URL): void {
  const cookie = headers.get('cookie');
  if (cookie && target.protocol === 'https:')
    headers.set('cookie', cookie.replace(/(^|;\s*)(better-auth\.)/g, '$1__Secure-$2'));
}

function localCookie(cookie: string, here: URL): string {
  const plain = here.protocol === 'http:';
  return cookie
    .replace(/;\s*domain=[^;]*/i, '')
    .replace(plain ? /^__Secure-/ : /$^/, '')
    .replace(plain ? /;\s*secure(?=;|$)/i : /$^/, '')
    .replace(/;\s*samesite=none/i, plain ? '; SameSite=Lax' : '$&');
}

import type { IncomingMessage, ServerResponse } from 'node:http';

const MOST = 300 * 1024 * 1024;

/** What came in as a Request under `origin`; undefined when it is more than the router takes. */
export async function toRequest(incoming: IncomingMessage, origin: string): Promise<Request | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST) return undefined;
    chunks.push(chunk);
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one);
  const method = incoming.method ?? 'GET';
  // A Request cannot have a body with GET, whatever was sent.
  const body = chunks.length && method !== 'GET' && method !== 'HEAD' ? Buffer.concat(chunks) : undefined;
  return new Request(`${origin}${incoming.url ?? '/'}`, { method, headers, body });
}

export async function send(answer: Response, response: ServerResponse): Promise<void> {
  response.statusCode = answer.status;
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie') response.setHeader(name, value);
  });
  const cookies = answer.headers.getSetCookie();
  if (cookies.length) response.setHeader('Set-Cookie', cookies);
  response.end(Buffer.from(await answer.arrayBuffer()));
}

const HEADERS = 'Authorization, Content-Type, X-Api-Key, Idempotency-Key, X-Request-Id';

/** What browsers of other origins are allowed: five headers, and no PUT. */
export function crossOrigin(origin: string | undefined, origins: readonly string[]): Record<string, string> {
  if (!origin || !origins.includes(origin)) return {};
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    Vary: 'Origin',
  };
}

export const preflight = {
  'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE, OPTIONS',
  'Access-Control-Allow-Headers': HEADERS,
  'Access-Control-Max-Age': '600',
};

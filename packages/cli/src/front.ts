import type { IncomingMessage, RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Flags } from './flags.js';
import type { Respond } from './site.js';
import { type Client, trustedProxies } from './trusted-proxies.js';

/** What stands between a browser and this server: proxies that speak for it, and a path that they put everything below. */
export interface Front {
  /** That path, without a slash behind it; empty without one. */
  readonly below: string;
  /** The origins by which people are known to reach this, apart from what it listens on. */
  readonly origins: ReadonlySet<string>;
  /** Takes that path off a request: it may come with it or without it, as the proxy does. Before anything else reads its address. */
  enter(request: IncomingMessage): void;
  /** The client's address, and whether it came by https: as a trusted proxy tells, else the peer's own. */
  client(request: IncomingMessage): Client;
  /** Serves requests of a Node server. */
  listener(respond: Respond): RequestListener;
}

export function createFront({ publicUrl, origins, trustProxy }: Flags): Front {
  const url = publicUrl === undefined ? undefined : new URL(publicUrl);
  const below = url?.pathname.replace(/\/$/, '') ?? '';
  const https = url?.protocol === 'https:';
  const find = trustedProxies(trustProxy);
  const front: Front = {
    below,
    origins: new Set([...origins, ...(url ? [url.origin] : [])]),
    enter(request) {
      const path = request.url ?? '/';
      if (below && path.startsWith(below) && /^(\/|\?|$)/.test(path.slice(below.length)))
        request.url = path.slice(below.length).replace(/^(?!\/)/, '/');
    },
    client({ socket, headers }) {
      const client = find(socket.remoteAddress, (name) => headers[name]?.toString());
      return { ...client, secure: client.secure || https };
    },
    listener(respond) {
      const listen = getRequestListener(async (request, { incoming }) => {
        const client = front.client(incoming as IncomingMessage);
        const answer = await respond(request, client);
        return client.secure ? withSecureCookies(answer) : answer;
      });
      return (request, response) => {
        front.enter(request);
        void listen(request, response);
      };
    },
  };
  return front;
}

/** What was set by https is not to be sent by http. */
function withSecureCookies(answer: Response): Response {
  const cookies = answer.headers.getSetCookie();
  if (cookies.every((cookie) => /;\s*secure(;|$)/i.test(cookie))) return answer;
  const headers = new Headers(answer.headers);
  headers.delete('set-cookie');
  for (const cookie of cookies)
    headers.append('set-cookie', /;\s*secure(;|$)/i.test(cookie) ? cookie : `${cookie}; Secure`);
  return new Response(answer.body, { status: answer.status, headers });
}

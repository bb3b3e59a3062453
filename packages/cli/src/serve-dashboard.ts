import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Flags } from './flags.js';
import { createFront } from './front.js';
import { boundNames, listen } from './listen.js';
import { forward, forwardUpgrade, type Upstream } from './proxy.js';
import type { Running } from './serve.js';
import { site } from './site.js';
import { version } from './version.js';

/**
 * The dashboard alone, in front of a gateway that runs elsewhere. The browser sees one origin: requests go on with
 * the upstream's own Origin, and cookies come back under names and domains that this address can keep.
 */
export async function serveDashboard(
  flags: Flags,
  upstream: { gateway: URL; identity: URL },
): Promise<Running> {
  const front = createFront(flags);
  const { origins, below } = front;
  const gateway: Upstream = { target: upstream.gateway, rewriteOrigin: true, origins };
  const identity: Upstream = {
    target: upstream.identity,
    rewriteOrigin: true,
    origins,
    rewriteCookies: true,
    below,
  };
  const { hostCheck } = await import('@wagate/gateway');
  const checkHost = hostCheck({ ...flags, hosts: boundNames(flags) });
  const respond = await site({
    checkHost,
    gateway: (request, client) =>
      forward(request, new URL(request.url).pathname.startsWith('/api/auth/') ? identity : gateway, client),
    // Nothing on the wire tells whether the identity service takes new accounts: it says so when one is tried.
    // Whether it mails, neither.
    settings: () => ({
      version,
      registration: true,
      mail: false,
      ...(flags.publicUrl !== undefined && { publicUrl: flags.publicUrl }),
    }),
    below,
  });
  const server = createServer(front.listener(respond));
  /** Sockets under way: the server forgets a connection once it was upgraded, and would wait for its end for ever. */
  const upgraded = new Set<Duplex>();
  server.on('upgrade', (request, socket, head) => {
    upgraded.add(socket);
    socket.on('close', () => upgraded.delete(socket));
    front.enter(request);
    const { host } = request.headers;
    if (checkHost(host, '/'))
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    else if (request.url?.startsWith('/api/v1/realtime'))
      forwardUpgrade(request, socket, head, gateway, front.client(request));
    else socket.destroy();
  });
  const url = await listen(server, flags.port, flags.host);
  return {
    url: flags.publicUrl ?? url,
    listening: url,
    demo: false,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
        for (const socket of upgraded) socket.destroy();
      }),
  };
}

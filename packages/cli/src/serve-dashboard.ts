import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Flags } from './flags.js';
import { listen } from './listen.js';
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
  const gateway: Upstream = { target: upstream.gateway, rewriteOrigin: true };
  const identity: Upstream = { target: upstream.identity, rewriteOrigin: true, rewriteCookies: true };
  const respond = await site({
    gateway: (request) =>
      forward(request, new URL(request.url).pathname.startsWith('/api/auth/') ? identity : gateway),
    // Nothing on the wire tells whether the identity service takes new accounts: it says so when one is tried.
    // Whether it mails, neither.
    settings: () => ({ version, registration: true, mail: false }),
  });
  const server = createServer(getRequestListener((request) => respond(request)));
  server.on('upgrade', (request, socket, head) => {
    if (request.url?.startsWith('/api/v1/realtime')) forwardUpgrade(request, socket, head, gateway);
    else socket.destroy();
  });
  const url = await listen(server, flags.port, flags.host);
  return {
    url,
    demo: false,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { MetricsFlag } from './flags.js';
import { isLoopback, listen } from './listen.js';

const FORMAT = 'text/plain; version=0.0.4; charset=utf-8';

/**
 * Answers Prometheus at an address of its own: what the public reaches, through a proxy or not, never has it.
 * @returns where it listens, and what ends it
 * @throws StartError
 */
export async function serveMetrics(
  { host, port, token }: MetricsFlag,
  read: () => Promise<string>,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const answer = (status: number, body: string, headers: Record<string, string> = {}) =>
      response
        .writeHead(status, {
          'content-type': 'text/plain; charset=utf-8',
          'cache-control': 'no-store',
          ...headers,
        })
        .end(request.method === 'HEAD' ? '' : body);
    if (request.url?.split('?')[0] !== '/metrics') return answer(404, 'Not found\n');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(405, 'Only GET\n', { allow: 'GET, HEAD' });
    if (token ? !brings(request, token) : !isAddressedHere(request))
      return answer(401, 'Bring the token of WAGATE_METRICS_TOKEN\n', { 'www-authenticate': 'Bearer' });
    read().then(
      (text) => answer(200, text, { 'content-type': FORMAT }),
      () => answer(500, 'The metrics cannot be read\n'),
    );
  });
  // Nobody but a scraper has business here.
  server.maxConnections = 20;
  server.requestTimeout = 10_000;
  const url = await listen(server, port, host, { port: '--metrics', host: '--metrics' });
  return {
    url: `${url}/metrics`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest();

function brings({ headers }: IncomingMessage, token: string): boolean {
  const [, sent = ''] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  return timingSafeEqual(digest(sent), digest(token));
}

/** A page elsewhere can make a name of its own lead to this machine; it cannot make the browser say another one. */
function isAddressedHere({ headers }: IncomingMessage): boolean {
  const url = `http://${headers.host ?? ''}`;
  return URL.canParse(url) && isLoopback(new URL(url).hostname.replace(/^\[|\]$/g, ''));
}

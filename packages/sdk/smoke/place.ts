import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lidOf } from '@wagate/mocks';
import { startProduction } from '@wagate/mocks/production';

/** Where the suite runs against, as it is told to every runtime. */
export interface Place {
  url: string;
  key: string;
  session: string;
  contact: string;
  /** Makes things happen: `POST /write?text=`, `/cut`, `/away`, `/back`; `GET /stream` streams an event. */
  control: string;
}

/** A gateway and the server beside it that pages are loaded from. @param files by path, with their types */
export async function startPlace(files: Map<string, { type: string; body: string }>) {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const control = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const production = await startProduction({ seed: 5, origins: [control] });
  const { world } = production;
  const session = world.sessionCalled('Front desk').id;
  world.putSession({ ...world.mustSession(session), ratePerMin: 0, ratePerHour: 0 });
  const place: Place = {
    url: production.url,
    key: production.key(),
    session,
    contact: lidOf('marta'),
    control,
  };
  server.on('request', (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', control);
    const file = files.get(pathname);
    if (file) {
      response.writeHead(200, { 'Content-Type': file.type });
      response.end(file.body);
      return;
    }
    if (pathname.startsWith('/api/auth/')) {
      const { method, headers } = request;
      const ahead = httpRequest(`${production.url}${request.url}`, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      ahead.on('error', () => response.destroy());
      request.pipe(ahead);
      return;
    }
    if (pathname === '/stream') {
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
      const timestamp = Date.now();
      response.write(`${JSON.stringify({ event: 'connected', heartbeatSeconds: 20, timestamp })}\n`);
      const [message] = world.messages(session, place.contact);
      response.write(
        `${JSON.stringify({ schema: 'v1', id: 'evt_1', event: 'message', session, organization: 'o', timestamp, payload: { ...message, body: 'streamed' } })}\n`,
      );
      return;
    }
    if (pathname === '/write')
      world.receive(session, { from: 'marta', body: searchParams.get('text') ?? '' });
    else if (pathname === '/cut') production.cut('close');
    else if (pathname === '/away' || pathname === '/back') production.away(session, pathname === '/away');
    else response.statusCode = 404;
    response.end();
  });
  return {
    place,
    async close() {
      await production.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

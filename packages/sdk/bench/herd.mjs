// 300 clients whose gateway goes away at one moment and is back at once: the largest share of them that returns within any 100 ms.
import { createServer } from 'node:http';
import { apiKey, createGateway } from '@wagate/sdk';
import { realtime } from '@wagate/sdk/realtime';
import { WebSocket as PartySocket } from 'partysocket';
import ReconnectingWebSocket from 'reconnecting-websocket';
import { WebSocket, WebSocketServer } from 'ws';

const CLIENTS = 300;
const SETTLE_MS = 8_000;

/** A gateway that notes when sockets come, and can drop all of them. */
async function gate() {
  const arrivals = [];
  const server = createServer((request, response) => {
    request.resume();
    const ticket = { ticket: 'rt_1', expiresInSeconds: 30, url: `/api/v1/realtime?ticket=rt_1` };
    response.writeHead(request.url.endsWith('/ticket') ? 201 : 404, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(request.url.endsWith('/ticket') ? ticket : { error: { code: 'not_found' } }));
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => {
    arrivals.push(performance.now());
    socket.send(JSON.stringify({ event: 'connected', heartbeatSeconds: 20, timestamp: Date.now() }));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  return {
    http: `http://127.0.0.1:${port}`,
    ws: `ws://127.0.0.1:${port}/`,
    arrivals,
    drop: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

async function shareOf(connect) {
  const gateway = await gate();
  const closers = Array.from({ length: CLIENTS }, () => connect(gateway));
  while (gateway.arrivals.length < CLIENTS) await new Promise((done) => setTimeout(done, 20));
  await new Promise((done) => setTimeout(done, 300));
  gateway.arrivals.length = 0;
  gateway.drop();
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  const { arrivals } = gateway;
  let most = 0;
  for (let first = 0, last = 0; last < arrivals.length; last++) {
    while (arrivals[last] - arrivals[first] > 100) first++;
    most = Math.max(most, last - first + 1);
  }
  for (const close of closers) close();
  await gateway.close();
  return (most / CLIENTS) * 100;
}

const peer = (Socket) => (gateway) => {
  const socket = new Socket(gateway.ws, [], { WebSocket });
  socket.onerror = () => {};
  return () => socket.close();
};

export default async function herd() {
  const ours = await shareOf(({ http }) => {
    const feed = realtime(createGateway({ baseUrl: http, auth: apiKey('k') }));
    return () => feed.close();
  });
  return [
    {
      figure: `of ${CLIENTS} clients dropped at once, back within any 100 ms`,
      unit: '%',
      ours,
      aim: 5,
      peers: {
        partysocket: await shareOf(peer(PartySocket)),
        'reconnecting-websocket': await shareOf(peer(ReconnectingWebSocket)),
      },
    },
  ];
}

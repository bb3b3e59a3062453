// 300 clients, each on a page of its own, whose gateway goes away at one moment and is back at once: the largest share of them that returns within
// any 100 ms, and how long it takes until all are back. A page loads its own copy of a library: each client is a module instance of its own, so that a
// random delay chosen when a library is loaded is as random as its users have it.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { WebSocket, WebSocketServer } from 'ws';

const CLIENTS = 300;
const ROUNDS = 3;
/** Whoever is not back by then does not come back. */
const PATIENCE_MS = 60_000;
const here = fileURLToPath(new URL('.', import.meta.url));
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

const peer = (importing) => `${importing}
  export const connect = ({ ws }, WebSocket) => {
    const socket = new Socket(ws, [], { WebSocket });
    socket.onerror = () => {};
    return () => socket.close();
  };`;

/** Each gives a function that connects one client to a gateway, and whose answer closes it. */
const clients = {
  ours: `import { apiKey, createGateway } from '@wagate/sdk';
    import { realtime } from '@wagate/sdk/realtime';
    export const connect = ({ http }, WebSocket) => {
      const webSocket = (url) => new WebSocket(url);
      const feed = realtime(createGateway({ baseUrl: http, auth: apiKey('k'), webSocket }));
      return () => feed.close();
    };`,
  partysocket: peer("import { WebSocket as Socket } from 'partysocket';"),
  'reconnecting-websocket': peer("import Socket from 'reconnecting-websocket';"),
};

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
  const drop = () => {
    for (const socket of sockets.clients) socket.terminate();
  };
  return {
    http: `http://127.0.0.1:${port}`,
    ws: `ws://127.0.0.1:${port}/`,
    arrivals,
    drop,
    /** When so many have come, or nobody comes any more. */
    async filled() {
      const end = performance.now() + PATIENCE_MS;
      while (arrivals.length < CLIENTS && performance.now() < end) await sleep(20);
    },
    close() {
      drop();
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

/** One file with all that a client is made of, so that importing it anew makes all of it anew. */
async function bundled(code, folder) {
  const outfile = join(folder, 'client.mjs');
  await build({
    stdin: { contents: code, resolveDir: here, sourcefile: 'client.js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['source', 'import'],
    external: ['ws'],
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

/** @returns the largest share back within 100 ms, in percent, and the seconds until all are back */
async function once(file, round) {
  const gateway = await gate();
  const closers = [];
  for (let client = 0; client < CLIENTS; client++) {
    const { connect } = await import(`${pathToFileURL(file)}?page=${round}-${client}`);
    closers.push(connect(gateway, WebSocket));
  }
  await gateway.filled();
  await sleep(300);
  gateway.arrivals.length = 0;
  const dropped = performance.now();
  gateway.drop();
  await gateway.filled();
  const { arrivals } = gateway;
  let most = 0;
  for (let first = 0, last = 0; last < arrivals.length; last++) {
    while (arrivals[last] - arrivals[first] > 100) first++;
    most = Math.max(most, last - first + 1);
  }
  const all = arrivals.length < CLIENTS ? Number.POSITIVE_INFINITY : (arrivals.at(-1) - dropped) / 1000;
  for (const close of closers) close();
  await gateway.close();
  return { share: (most / CLIENTS) * 100, all };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

export default async function herd() {
  const shares = {};
  const times = {};
  for (const [name, code] of Object.entries(clients)) {
    const folder = mkdtempSync(join(here, '.herd-'));
    try {
      const file = await bundled(code, folder);
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await once(file, round));
      shares[name] = median(rounds.map(({ share }) => share));
      times[name] = median(rounds.map(({ all }) => all));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const row = (figure, unit, { ours, ...peers }, aim) => ({ figure, unit, ours, aim, peers });
  return [
    row(`of ${CLIENTS} clients dropped at once, back within any 100 ms`, '%', shares, 5),
    row('until all of them are back', 's', times),
  ];
}

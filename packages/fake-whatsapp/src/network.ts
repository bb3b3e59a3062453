import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Server as TlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Context, Timing } from './context.js';
import { answerControl } from './control/answer.js';
import { isLoopbackRequest } from './control/guard.js';
import { Faults } from './delivery/faults.js';
import { nextReading, readWhatIsDue } from './delivery/reader.js';
import { PairingOffers } from './linking/offers.js';
import { createTlsCertificate, type TlsCertificate } from './media/certificate.js';
import { createMediaServer } from './media/media-server.js';
import { MediaStore } from './media/media-store.js';
import { Phones } from './phones.js';
import { RawTraffic } from './raw/raw-traffic.js';
import { rawRoutes } from './raw/routes.js';
import { dispatch } from './session/dispatch.js';
import { introduce } from './session/login.js';
import { OnlineDevices } from './session/online.js';
import { Presences } from './session/presence.js';
import { Database } from './storage/database.js';
import { type Transaction, Writer } from './storage/transaction.js';
import { createServerKeys, type ServerKeys } from './wire/certificate.js';
import { Connection, type ConnectionHandler } from './wire/connection.js';

export interface NetworkOptions {
  /** Where its state lives. Without it the network forgets everything when it closes. */
  data?: string;
  /** Port of the protocol's WebSocket; 0, the default, takes a free one. */
  port?: number;
  /** Port of the control API and the virtual phone's page; 0, the default, takes a free one. */
  controlPort?: number;
  /** Port where files are uploaded and fetched; 0, the default, takes a free one. */
  mediaPort?: number;
  timing?: Partial<Timing>;
  /** Host names, beside those of loopback, under which the control API may be reached. */
  hosts?: string[];
  /** Turns on the routes of the control API that send exactly what a test says: raw messages, stanzas, groups. */
  rawRoutes?: boolean;
  /** Told about things nobody expected; never given keys, codes or content. Silent by default. */
  warn?: (line: string) => void;
}

export interface Network {
  /** What a client takes as its WebSocket address. */
  url: string;
  controlUrl: string;
  /** The key that signed the server's certificate chain: what a client that verifies it must trust. */
  rootPublicKey: Uint8Array;
  /** The certificate of the server of files, as PEM: what a client must trust there, and for nothing else. */
  mediaCertificate: string;
  /** The address of that server. */
  mediaUrl: string;
  /** What lies on it. */
  media: MediaStore;
  phones: Phones;
  /** What no person at a phone can do; over HTTP it is there with `rawRoutes` only. */
  raw: RawTraffic;
  faults: Faults;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
/** Every frame of the protocol fits its 3-byte length. */
const LARGEST_FRAME = 17 * 1024 * 1024;
const TIMING: Timing = { readDelayMs: 1_500, firstCodeMs: 60_000, nextCodeMs: 20_000 };

/** Starts a network in this process. It listens on loopback only. */
export async function startNetwork(options: NetworkOptions = {}): Promise<Network> {
  const database = new Database(options.data);
  const writer = new Writer(database);
  const timing = { ...TIMING, ...options.timing };
  const ctx: Context = {
    writer,
    online: new OnlineDevices(),
    presences: new Presences(),
    offers: new PairingOffers(timing),
    faults: new Faults(),
    timing,
    keys: await writer.run(serverKeys),
    media: new MediaStore(options.data),
    mediaHost: () => `${HOST}:${portOf(media)}`,
    controlUrl: () => `http://${HOST}:${portOf(control)}`,
    reschedule: () => void wake(),
    warn: options.warn ?? (() => undefined),
  };
  const connections = new Set<Connection>();
  const phones = new Phones(ctx);
  const raw = new RawTraffic(ctx);

  let timer: NodeJS.Timeout | undefined;
  const wake = async () => {
    clearTimeout(timer);
    const next = await writer.run((tx) => nextReading(tx)).catch(() => undefined);
    clearTimeout(timer);
    if (next === undefined) return;
    timer = setTimeout(
      () => {
        const reading = writer.run((tx) => readWhatIsDue(tx, ctx));
        reading.then(wake).catch(() => undefined);
      },
      Math.max(0, next - Date.now()),
    );
    timer.unref();
  };
  void wake();

  const handler: ConnectionHandler = {
    introduced: (connection, introduction) => introduce(ctx, connection, introduction),
    received: (connection, node) => dispatch(ctx, connection, node),
    closed: (connection) => {
      connections.delete(connection);
      const address = ctx.online.addressOf(connection);
      if (address) ctx.presences.forget(address);
      ctx.online.detach(connection);
      ctx.offers.close(connection);
    },
    failed: (_connection, error) => ctx.warn(`a client's connection failed: ${name(error)}`),
  };
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME });
  const wire = createServer((_request, response) => response.writeHead(426).end());
  wire.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (
      !isLoopbackRequest(request, options.hosts, { anyOrigin: true }) ||
      request.url?.split('?')[0] !== '/ws/chat'
    )
      return void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
    sockets.handleUpgrade(request, socket, head, (ws) =>
      connections.add(new Connection(ws, handler, ctx.keys)),
    );
  });
  const control = createServer(
    (request, response) =>
      void answerControl(
        {
          phones,
          faults: ctx.faults,
          rootPublicKey: ctx.keys.root.public,
          hosts: options.hosts,
          more: options.rawRoutes ? rawRoutes(raw) : [],
        },
        request,
        response,
      ),
  );
  const certificate = await writer.run(mediaCertificate);
  const media = createMediaServer({ store: ctx.media, certificate, hosts: options.hosts });
  try {
    await listen(wire, options.port ?? 0);
    await listen(control, options.controlPort ?? 0);
    await listen(media, options.mediaPort ?? 0);
  } catch (error) {
    wire.close();
    control.close();
    database.close();
    throw error;
  }
  return {
    url: `ws://${HOST}:${portOf(wire)}/ws/chat`,
    controlUrl: ctx.controlUrl(),
    rootPublicKey: new Uint8Array(ctx.keys.root.public),
    mediaCertificate: certificate.certificate,
    mediaUrl: `https://${ctx.mediaHost()}`,
    media: ctx.media,
    phones,
    raw,
    faults: ctx.faults,
    close: async () => {
      clearTimeout(timer);
      for (const connection of connections) connection.drop();
      control.closeAllConnections();
      media.closeAllConnections();
      await Promise.all([stop(wire), stop(control), stop(media)]);
      await writer.close();
      await ctx.media.close();
      database.close();
    },
  };
}

function serverKeys(tx: Transaction): ServerKeys {
  const kept = tx.get<ServerKeys>('server-keys');
  if (kept) return kept;
  const made = createServerKeys();
  tx.set('server-keys', made);
  return made;
}

/** Kept, as whoever trusts it may outlive this process. */
function mediaCertificate(tx: Transaction): TlsCertificate {
  const kept = tx.get<TlsCertificate>('media-certificate');
  if (kept) return kept;
  const made = createTlsCertificate();
  tx.set('media-certificate', made);
  return made;
}

function listen(server: Server | TlsServer, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

const stop = (server: Server | TlsServer) => new Promise<void>((resolve) => server.close(() => resolve()));
const portOf = (server: Server | TlsServer) => (server.address() as AddressInfo).port;
const name = (error: unknown) => (error instanceof Error ? error.name : 'unknown');

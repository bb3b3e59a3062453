import type { IncomingMessage, Server } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { Audit } from './audit/audit.js';
import { createDomain } from './domain.js';
import { unavailable } from './errors/api-problem.js';
import { createApp } from './http/app.js';
import { hostCheck, knownHosts } from './http/known-hosts.js';
import { problemResponse } from './http/respond.js';
import { apiKeyRoutes } from './http/routes/api-keys.js';
import { capabilitiesRoute } from './http/routes/capabilities.js';
import { embedRoutes } from './http/routes/embed.js';
import { healthRoutes } from './http/routes/health.js';
import { actorName } from './identity/actor-name.js';
import { createIdentity } from './identity/identity.js';
import { checkSecret } from './identity/key-check.js';
import { type Log, upTo } from './log/log.js';
import { createMailer } from './mail/mailer.js';
import { parseSmtpUrl } from './mail/smtp-url.js';
import { Metrics } from './metrics/metrics.js';
import { checkOptions, type GatewayOptions } from './options.js';
import { refuseUpgrade } from './realtime/socket.js';
import { pathOf } from './request/public-path.js';
import { createSealer } from './sealing/sealer.js';
import { lockDirectory } from './store/lock.js';
import { lockDatabase } from './store/lock-database.js';
import { migrate } from './store/migrate.js';
import { migrations } from './store/migrations/index.js';
import { DATABASE_FILE, openStore } from './store/open.js';
import { OutageError } from './store/outage.js';
import { removeCopies } from './transfer/copy-folder.js';
import { sealTargets } from './webhooks/target.js';

export interface EmbeddedGateway {
  /** Answers `/api/v1/*`, `/api/auth/*`, `/healthz` and `/readyz`. `address` is the caller's IP address, for rate limits and the audit log: the client's, not that of a proxy. */
  fetch(request: Request, from?: { address?: string }): Promise<Response>;
  /** Takes over a WebSocket handshake. @returns whether the path was the gateway's. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Serves WebSocket handshakes of a Node server. */
  attach(server: Server): void;
  /** Brings sessions that were running back. Resolves when that has begun, not when all are connected. */
  start(): Promise<void>;
  /** Whether the database can be written and the sessions were started. */
  ready(): Promise<boolean>;
  /** A one-time token for the first super admin (`/#setup=<token>`); `undefined` when there is one. Ends earlier ones. */
  setupToken(): Promise<string | undefined>;
  /** Whether a visitor may make an account now. */
  registrationOpen(): Promise<boolean>;
  /** Makes a user a super admin. @returns whether the address is known. */
  promote(email: string): Promise<boolean>;
  /**
   * What this process counts and measures, for Prometheus (`text/plain; version=0.0.4`). It names no tenant and nobody, but tells how much goes on
   * here: it is for whoever runs the gateway, and `fetch` does not answer with it.
   */
  metrics(): Promise<string>;
  /** Ends sockets and sessions, then closes the database. */
  close(): Promise<void>;
}

const REALTIME = '/api/v1/realtime';

/** Runs undoing steps last first, all of them, whatever one of them throws. */
class Undo {
  readonly #steps: (() => unknown)[] = [];
  add(step: () => unknown): void {
    this.#steps.push(step);
  }
  async run(log: (message: string, error?: unknown) => void): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      try {
        await step();
      } catch (error) {
        log('closing went wrong', error);
      }
    }
  }
}

/**
 * Opens the database, brings it up to date and puts the parts together; nothing connects before `start`.
 * @throws StoreError in words for whoever starts it: the data is in use, damaged, newer, or sealed with another secret.
 */
export async function createGateway(options: GatewayOptions): Promise<EmbeddedGateway> {
  checkOptions(options);
  const undo = new Undo();
  try {
    return await compose(options, undo);
  } catch (error) {
    await undo.run(options.log ?? (() => {}));
    throw error;
  }
}

async function compose(options: GatewayOptions, undo: Undo): Promise<EmbeddedGateway> {
  const { databaseUrl, data, publicUrl } = options;
  const told = upTo(options.logLevel ?? 'warn', options.log ?? (() => {}));
  // What fails while the database is away fails for that: its own watch has said so, once.
  const log: Log = (message, error, details) => {
    if (!(error instanceof OutageError)) told(message, error, details);
  };
  const now = options.now ?? options.clock?.now.bind(options.clock) ?? Date.now;
  const origins = options.origins ?? [];
  const below = pathOf(publicUrl);
  const checkHost = knownHosts(options);
  const within = (pathname: string) =>
    pathname.startsWith(`${below}/`) ? pathname.slice(below.length) : pathname;
  const metrics = new Metrics({ process: options.processMetrics, now });
  const sealing = createSealer(options.secret);
  const mailer = options.smtp === undefined ? undefined : createMailer(parseSmtpUrl(options.smtp));

  if (data) {
    undo.add(lockDirectory(data).release);
    removeCopies(data);
  }
  const store = await openStore({ url: databaseUrl, file: data && join(data, DATABASE_FILE), log });
  undo.add(() => store.close());
  if (databaseUrl) {
    const lock = await lockDatabase(databaseUrl, {
      log,
      onTaken() {
        log('another gateway has taken the database over; this one ends its sessions');
        void close();
      },
    });
    undo.add(() => lock.release());
  }
  await migrate(store.db, store.dialect, migrations, now);
  const audit = new Audit(actorName, now);
  await checkSecret(store, sealing);
  await sealTargets(store, sealing);
  const identity = createIdentity({
    store,
    secret: options.secret,
    sealer: sealing,
    publicUrl,
    origins,
    registration: options.registration ?? 'until-first',
    audit,
    mailer,
    passwords: options.passwords,
    now,
    log,
  });
  await identity.migrate();
  const domain = createDomain({
    store,
    engine: options.engine,
    sealing,
    control: identity.control,
    stillHolds: identity.stillHolds,
    audit,
    mailer,
    publicUrl,
    origins,
    version: options.version,
    adminNumber: options.adminNumber,
    webhookTargets: options.webhookTargets,
    largestMedia: options.largestMedia,
    ...(data && options.keptMediaBytes !== undefined
      ? { keptMedia: { directory: join(data, 'media'), space: options.keptMediaBytes } }
      : {}),
    now,
    clock: options.clock,
    metrics,
    retentionDays: options.retentionDays,
    log,
  });
  undo.add(() => domain.close());

  const app = createApp({
    authenticate: identity.authenticate,
    origins,
    checkHost: hostCheck(options),
    timeoutMs: options.timeoutMs,
    log,
    onAnswer({ operation, ms, ...answered }) {
      metrics.request(operation, answered.status, ms);
      log('A request was answered', undefined, {
        level: 'debug',
        operation,
        ms: Math.round(ms),
        ...answered,
      });
    },
    outage: () => store.health.outage,
  });
  const gateway = { name: 'wagate', version: options.version ?? '0.0.0' };
  capabilitiesRoute(app.route, { store, gateway });
  apiKeyRoutes(app.route, { keys: identity.apiKeys, store, audit, now });
  embedRoutes(app.route, {
    store,
    tokens: identity.embedTokens,
    links: identity.embedLinks,
    audit,
    shortestSeconds: options.shortestEmbedTokenSeconds ?? 60,
  });
  domain.routes(app.route);
  app.mount('/api/auth/', (request, { address }) => identity.fetch(request, address));

  async function notReady(): Promise<string | undefined> {
    if (closing || !domain.ready()) return 'the gateway is not ready';
    return (await store.health.check())?.message;
  }
  healthRoutes(app, notReady);

  let closing: Promise<void> | undefined;
  function close(): Promise<void> {
    closing ??= undo.run(log);
    return closing;
  }

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    const url = within(request.url ?? '/');
    if (url.split('?')[0] !== REALTIME) return false;
    request.url = url;
    const misled = checkHost(request.headers.host);
    if (misled) {
      refuseUpgrade(socket, misled);
      return true;
    }
    domain.upgrade(request, socket, head);
    return true;
  }

  return {
    async fetch(request, from) {
      if (closing) return problemResponse(unavailable('the gateway is shutting down'));
      const url = new URL(request.url);
      const pathname = within(url.pathname);
      if (pathname === url.pathname) return app.fetch(request, from?.address);
      url.pathname = pathname;
      return app.fetch(new Request(url, request), from?.address);
    },
    upgrade,
    attach(server) {
      const serve = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
        // A handshake that nobody takes would hold its connection for ever.
        if (!upgrade(request, socket, head) && server.listenerCount('upgrade') === 1)
          socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
      };
      server.on('upgrade', serve);
      undo.add(() => server.off('upgrade', serve));
    },
    start: () => domain.start(),
    ready: async () => (await notReady()) === undefined,
    setupToken: identity.setupToken,
    registrationOpen: identity.registrationOpen,
    promote: identity.promote,
    metrics: () => metrics.read(),
    close,
  };
}

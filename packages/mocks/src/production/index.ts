import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PERMISSIONS } from '@wagate/contract/permissions';
import type { Permission } from '../handlers/principal.js';
import { createWorld, type World } from '../world/world.js';
import { Credentials } from './credentials.js';
import type { Faults } from './gate.js';
import { createIdentity } from './identity.js';
import { seedTables, TOTP_SECRET } from './identity-tables.js';
import { Keys } from './keys.js';
import type { ProductionOptions, SeenRequest } from './options.js';
import { ProductionService } from './service.js';
import { Sockets } from './sockets.js';
import { strangers } from './strangers.js';
import { totpNow } from './totp.js';
import { Webhooks } from './webhooks.js';
import { WireLog } from './wire-log.js';

export type { ProductionOptions, SeenRequest } from './options.js';

/** A gateway with the habits of the production service, faults included, over HTTP and WebSockets on this machine. */
export interface Production {
  /** Where the gateway and its identity service answer. */
  readonly url: string;
  /** What it holds: its methods make things happen. */
  readonly world: World;
  /** Every request that came in, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** What came in that such a gateway does not document: parameters, properties, headers. A client that fits sends none. */
  readonly strangers: readonly string[];
  /** Sockets that carry events now. */
  readonly sockets: number;
  /** Ids of events that can be replayed, oldest first. */
  readonly log: readonly string[];
  /** An API key of the first organization with these permissions; all four when none is named. */
  key(...permissions: Permission[]): string;
  /** The key is nobody's any more, and its sockets end. */
  revoke(key: string): void;
  /** Breaks the sockets: torn, or half-open so that nothing says so. @returns how many there were */
  cut(how: 'close' | 'half-open'): number;
  /** The gateway that owns a session (`*`: every one) is away, or back. */
  away(session: string, away?: boolean): void;
  /** An operation takes too long, or no longer. */
  slow(operation: string, slow?: boolean): void;
  /** WhatsApp itself is out of reach, or back: linking fails with a 500 that says nothing. */
  unreachable(unreachable?: boolean): void;
  /** The account of an address is shut out: its browsers are signed out and its sockets end; its token goes on for a while. */
  ban(email: string): void;
  /** The six digits that the authenticator of the account with a second factor shows now. */
  totp(): string;
  /** What happens in `run` is told in the opposite order: an edit before its message. */
  reversed(run: () => void): void;
  /** The phone's connection is lost: an event says `starting`, the row stays as it was. */
  drop(session: string): void;
  /** And found again: `working` is told again. */
  recover(session: string): void;
  /** As after a new start of the process: sockets end, the log is kept, and sessions without a linked device are not in memory. */
  restart(): void;
  /** Delivers what webhooks are owed, now. */
  deliver(): Promise<void>;
  close(): Promise<void>;
}

/** Starts one on 127.0.0.1. End it with `close`. */
export async function startProduction(options: ProductionOptions = {}): Promise<Production> {
  const { world = createWorld({ seed: options.seed }), origins = [], port = 0 } = options;
  const log = new WireLog(world);
  const faults: Faults = { away: new Set(), slow: new Set(), unreachable: false };
  const sockets = new Sockets(world, log, origins, options.heartbeatSeconds ?? 20);
  // The seeded addresses lead nowhere, and this one really posts.
  world.data.webhooks = [];
  const webhooks = new Webhooks(world, log);
  const memory = { forgotten: new Set<string>(), has: (id: string) => !memory.forgotten.has(id) };
  const requests: SeenRequest[] = [];
  const server = createServer();
  const url = await listening(server, port);
  const secret = world.ids.identity();
  const tables = await seedTables(world, secret);
  const keys = new Keys(world, tables);
  const credentials = new Credentials(tables, keys, url);
  const identity = createIdentity({
    tables,
    secret,
    url,
    origins,
    registrationOpen: options.registrationOpen ?? true,
    rateLimit: options.rateLimit ?? false,
    heard: {
      keyDeleted(keyId) {
        keys.forget(keyId);
        sockets.cut('end', keyId);
      },
      userBanned: (userId) => sockets.cut('end', userId),
      memberRemoved: (userId, organizationId) => sockets.cut('end', userId, organizationId),
    },
  });
  const parts = { world, url, origins, credentials, identity, faults, sockets, memory };
  const service = new ProductionService(parts);
  server.on('request', (incoming, response) => void service.serve(incoming, response, requests));
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (request.url?.split('?')[0] === '/api/v1/realtime') sockets.upgrade(request, socket, head);
    else socket.destroy();
  });
  const timer = setInterval(() => void webhooks.deliver(), options.deliverEveryMs ?? 5_000);
  const set =
    (names: Set<string>) =>
    (name: string, on = true) =>
      void (on ? names.add(name) : names.delete(name));

  return {
    url,
    world,
    requests,
    get strangers() {
      return requests.flatMap(strangers);
    },
    get sockets() {
      return sockets.open;
    },
    get log() {
      return log.all().map(({ id }) => id);
    },
    key: (...permissions) => keys.make(...(permissions.length ? permissions : PERMISSIONS)),
    revoke(key) {
      const id = keys.revoke(key);
      if (id) sockets.cut('end', id);
    },
    cut: (how) => sockets.cut(how),
    away: set(faults.away),
    slow: set(faults.slow),
    unreachable(unreachable = true) {
      faults.unreachable = unreachable;
    },
    ban(email) {
      const user = tables.user.find((one) => one.email === email);
      if (!user) throw new RangeError(`There is no account ${email}.`);
      user.banned = true;
      tables.session = tables.session.filter(({ userId }) => userId !== user.id);
      sockets.cut('end', user.id);
    },
    totp: () => totpNow(TOTP_SECRET),
    reversed: (run) => log.reversed(run),
    drop: (session) => log.tellStatus(session, 'starting'),
    recover: (session) => log.tellStatus(session, 'working'),
    restart() {
      sockets.cut('end');
      for (const { id, waJid } of world.data.sessions) if (!waJid) memory.forgotten.add(id);
    },
    deliver: () => webhooks.deliver(),
    async close() {
      clearInterval(timer);
      webhooks.close();
      sockets.close();
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

async function listening(server: Server, port: number): Promise<string> {
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

import type { lookup } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Engine } from '@wagate/engine';
import { Alerts } from './alerts/alerts.js';
import type { Audit } from './audit/audit.js';
import { ChatTeller } from './chats/chat-teller.js';
import { type Clock, systemClock } from './clock.js';
import { Backfill } from './contacts/backfill.js';
import { lidSearch } from './contacts/lid-search.js';
import { EventBus } from './events/bus.js';
import { EventWriter } from './events/writer.js';
import { groupSearch } from './groups/group-search.js';
import type { Route } from './http/operation.js';
import { adminRoutes } from './http/routes/admin.js';
import { adminNumberRoutes } from './http/routes/admin-number.js';
import { alertRoutes } from './http/routes/alerts.js';
import { auditRoutes } from './http/routes/audit.js';
import { backfillRoutes } from './http/routes/backfill.js';
import { chatRoutes } from './http/routes/chats.js';
import { contactRoutes } from './http/routes/contacts.js';
import { groupRoutes } from './http/routes/groups.js';
import { messageRoutes } from './http/routes/messages.js';
import { notOfferedRoutes } from './http/routes/not-offered.js';
import { presenceRoutes } from './http/routes/presence.js';
import { realtimeRoutes } from './http/routes/realtime.js';
import { sessionRoutes } from './http/routes/sessions.js';
import { deliveryRoutes } from './http/routes/webhook-deliveries.js';
import { webhookRoutes } from './http/routes/webhooks.js';
import type { Log } from './log/log.js';
import type { Mailer } from './mail/mailer.js';
import { InboundKeeper } from './media/inbound-keeper.js';
import { KeptMedia } from './media/kept-media.js';
import { LARGEST_MEDIA, MessageMedia } from './media/message-media.js';
import { Outbox } from './messages/outbox.js';
import { PollRecaps } from './messages/poll-recap.js';
import { RecipientCheck } from './messages/recipient-check.js';
import { Metrics } from './metrics/metrics.js';
import { followEvents } from './monitoring/follow-events.js';
import { readStanding } from './monitoring/standing.js';
import type { Control } from './principal/control.js';
import type { StillHolds } from './principal/principal.js';
import { Realtime } from './realtime/realtime.js';
import { createSocketServer } from './realtime/socket.js';
import { Retention } from './retention/retention.js';
import type { Sealer } from './sealing/sealer.js';
import { AdminNumber } from './sessions/admin-number.js';
import { HealthWatch } from './sessions/health-watch.js';
import { SessionManager } from './sessions/session-manager.js';
import { Watchdog } from './sessions/watchdog.js';
import type { Store } from './store/open.js';
import { createResolver, type Targets } from './webhooks/targets.js';
import { Webhooks } from './webhooks/webhooks.js';

export interface DomainOptions {
  store: Store;
  engine: Engine;
  sealing: Sealer;
  /** Tells who has lost rights. */
  control: Control;
  /** Asked of whoever listens, at each act that may take the right to and at each heartbeat. */
  stillHolds: StillHolds;
  publicUrl?: string;
  /** Origins whose pages may open the realtime socket, beside our own. */
  origins?: readonly string[];
  /** Names this process in `gatewayId`. */
  gatewayId?: string;
  version?: string;
  /** The deployment's own number, where it is set up. */
  adminNumber?: string;
  /** Bytes of the largest file of a message that is given out; 64 MiB unless told. */
  largestMedia?: number;
  /** Where files of messages are kept, and how many bytes they may have together; nowhere unless told. */
  keptMedia?: { directory: string; space: number };
  audit: Audit;
  /** Absent where nothing can be mailed. */
  mailer?: Mailer;
  /** Where webhooks may lead, and files be fetched from; `public` unless told. */
  webhookTargets?: Targets;
  /** Looks the host of a webhook, or of a file, up; the system's own unless told. */
  lookup?: typeof lookup;
  /** Epoch milliseconds; waiting stays the system's. */
  now?: () => number;
  clock?: Clock;
  random?: () => number;
  /** For how many days what was said and what happened is kept; 0, for ever, unless told. */
  retentionDays?: number;
  /** What is counted; forgotten unless told. */
  metrics?: Metrics;
  log?: Log;
}

export interface Domain {
  readonly bus: EventBus;
  routes(route: Route): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Brings sessions back that were running. */
  start(): Promise<void>;
  ready(): boolean;
  close(): Promise<void>;
}

/** Sessions, chats, messages and events: everything but who may use them. */
export function createDomain(options: DomainOptions): Domain {
  const { store, engine, sealing, control, audit, publicUrl } = options;
  const log = options.log ?? (() => {});
  const metrics = options.metrics ?? new Metrics();
  const clock = options.clock ?? { ...systemClock, ...(options.now ? { now: options.now } : {}) };
  const onError = (error: unknown) => log('a session had a problem', error);
  const organizationNames = async (ids: readonly string[]) => {
    if (!ids.length) return new Map<string, string>();
    const rows = await store.db
      .selectFrom('organization')
      .select(['id', 'name'])
      .where('id', 'in', ids)
      .execute();
    return new Map(rows.map((row) => [row.id, row.name]));
  };

  const random = options.random ?? Math.random;
  const bus = new EventBus();
  const unwatch = followEvents(bus, metrics, log, () => clock.now());
  const writer = new EventWriter(store, bus, () => clock.now());
  const recipients = new RecipientCheck({ store, writer, clock });
  const outbox = new Outbox({
    store,
    writer,
    clock,
    random,
    recipients,
    onSend: (outcome, ms) => metrics.send(outcome, ms),
    onError,
  });
  const recaps = new PollRecaps({ store, writer, bus, clock, onError });
  const userAgent = `Wagate/${options.version ?? '0.0.0'}`;
  const resolver = createResolver(options.webhookTargets ?? 'public', options.lookup);
  const files = { resolver, userAgent };
  const lids = lidSearch({ store, writer, bus, clock, onError });
  const groups = groupSearch({ store, writer, bus, clock, onError });
  const teller = new ChatTeller({ store, clock, onError });
  const manager = new SessionManager({
    store,
    writer,
    engine,
    sealer: sealing,
    clock,
    random: options.random,
    organizationNames,
    audit,
    onConnected: (session) => {
      outbox.connected(session);
      lids.connected(session);
      groups.connected(session);
      teller.wake(session);
      inbound?.wake();
    },
    onError,
    log,
  });
  const healthWatch = new HealthWatch({ store, writer, bus, clock, onError });
  const largest = options.largestMedia ?? LARGEST_MEDIA;
  const kept =
    options.keptMedia &&
    new KeptMedia({
      ...options.keptMedia,
      store,
      sealer: sealing,
      clock,
      log,
      onError: (error) => log('a file could not be kept', error),
    });
  const media = new MessageMedia({ store, sealer: sealing, manager, clock, largest, kept });
  const inbound = kept && new InboundKeeper({ store, writer, clock, media, onError });
  const backfill = new Backfill({ store, writer, clock, onError });
  const watchdog = new Watchdog({ store, writer, manager, clock, organizationNames, onError });
  const realtime = new Realtime({
    db: store.db,
    bus,
    clock,
    stillHolds: options.stillHolds,
    origins: [...(options.origins ?? []), ...(publicUrl ? [new URL(publicUrl).origin] : [])],
    onError: (error) => log('a realtime stream had a problem', error),
  });
  const alerts = new Alerts({
    store,
    writer,
    bus,
    clock,
    mailer: options.mailer,
    publicUrl: publicUrl ?? '',
    onError: (error) => log('an alert had a problem', error),
  });
  const webhooks = new Webhooks({
    store,
    writer,
    bus,
    sealer: sealing,
    clock,
    random,
    targets: options.webhookTargets ?? 'public',
    userAgent,
    audit,
    lookup: options.lookup,
    onAttempt(webhookId, outcome, ms) {
      metrics.delivery(outcome, ms);
      log('A delivery was attempted', undefined, { level: 'debug', webhookId, outcome, ms });
    },
    onStanding: (organizationId, id) => alerts.look(organizationId, { kind: 'webhook', id }),
    onError: (error) => log('a webhook had a problem', error),
  });
  const retention = new Retention({
    store,
    writer,
    clock,
    days: options.retentionDays ?? 0,
    log,
    onError: (error) => log('old messages and events could not be forgotten', error),
  });
  metrics.follow(() => {
    const connected = manager.running().filter((live) => live.connected).length;
    return readStanding(store, { connected, streams: realtime.size }, clock.now());
  });
  const unfollow = [
    realtime.follow(control),
    webhooks.follow(control),
    alerts.follow(control),
    store.health.onBack(() => {
      for (const live of manager.running()) {
        live.databaseBack();
        outbox.drain(manager.of({ id: live.id, organization_id: live.organizationId }));
      }
      watchdog.hurry();
      webhooks.wake();
      inbound?.wake();
    }),
  ];
  const sockets = createSocketServer(realtime);
  let started = false;

  return {
    bus,
    routes(route) {
      const gatewayId = options.gatewayId ?? 'embedded';
      sessionRoutes(route, { store, writer, manager, outbox, realtime, audit, gatewayId, organizationNames });
      const openFile = media.file.bind(media);
      const sending = { store, writer, clock, outbox, recipients, files, openFile };
      messageRoutes(route, { ...sending, manager, media });
      chatRoutes(route, { store, writer, manager, teller });
      contactRoutes(route, { store, writer, manager, audit });
      presenceRoutes(route, { store, manager });
      groupRoutes(route, { store, writer, manager });
      webhookRoutes(route, { store, writer, sealer: sealing, webhooks, audit, clock });
      deliveryRoutes(route, { store, writer, sealer: sealing, webhooks, audit, clock });
      auditRoutes(route, { store, organizationNames });
      alertRoutes(route, { store, alerts, clock, publicUrl: publicUrl ?? '' });
      const { version } = options;
      adminRoutes(route, { store, manager, organizationNames, gatewayId, version, ready: () => started });
      const admin = { store, writer, manager, audit, gatewayId, organizationNames };
      backfillRoutes(route, { store, manager, backfill, audit });
      adminNumberRoutes(route, new AdminNumber({ ...admin, preset: options.adminNumber }));
      realtimeRoutes(route, { store, realtime, publicUrl });
      notOfferedRoutes(route, { store });
    },
    upgrade: (request, socket, head) => void sockets.handleUpgrade(request, socket, head),
    async start() {
      await kept?.start();
      inbound?.wake();
      await backfill.start();
      await webhooks.start();
      await alerts.start();
      await watchdog.start();
      healthWatch.start();
      recaps.start();
      retention.start();
      started = true;
    },
    ready: () => started,
    async close() {
      started = false;
      unwatch();
      for (const end of unfollow) end();
      realtime.close();
      lids.close();
      groups.close();
      await retention.close();
      await inbound?.close();
      await watchdog.close();
      await healthWatch.close();
      await Promise.all([sockets.close(), manager.close()]);
      await Promise.all([outbox.close(), teller.close(), backfill.close(), recaps.close()]);
      await writer.idle();
      await kept?.close();
      await Promise.all([webhooks.close(), alerts.close()]);
    },
  };
}

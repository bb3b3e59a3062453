import type { lookup } from 'node:dns';
import { isPassingEvent } from '@wagate/contract/events';
import type { Kysely } from 'kysely';
import type { Audit } from '../audit/audit.js';
import type { Clock } from '../clock.js';
import type { EventBus, Published } from '../events/bus.js';
import { carriesSecret, type Envelope } from '../events/envelope.js';
import type { EventWriter } from '../events/writer.js';
import type { DeliveryOutcome } from '../metrics/metrics.js';
import type { Control } from '../principal/control.js';
import type { Sealer } from '../sealing/sealer.js';
import type { Database } from '../store/database.js';
import type { Store } from '../store/open.js';
import { Dispatcher } from './dispatcher.js';
import { enqueueLogged, enqueuePassing } from './enqueue.js';
import { pruneDeliveries } from './prune.js';
import { createResolver, type Resolver, type Targets } from './targets.js';

export interface WebhooksOptions {
  store: Store;
  writer: EventWriter;
  bus: EventBus;
  sealer: Sealer;
  clock: Clock;
  random(): number;
  targets: Targets;
  userAgent: string;
  audit: Audit;
  /** Looks a name up; the system's own unless told. */
  lookup?: typeof lookup;
  /** Told of each attempt that came to an end. */
  onAttempt?(webhookId: string, outcome: DeliveryOutcome, ms: number): void;
  /** One may have been switched off, on, or removed. */
  onStanding?(organizationId: string, webhookId: string): void;
  onError(error: unknown): void;
}

const HOUR_MS = 3_600_000;
const LOOKUP_MS = 3_000;
/** A pairing code has no time of its own in its event; a presence says nothing any more after that. */
const SHORT_LIFE_MS = 60_000;

/** How long an event that is not logged is worth delivering, epoch milliseconds; `undefined` for what no webhook gets. */
function lifeOf(envelope: Envelope): number | undefined {
  // What is logged is also told without being: to make sockets look again. That is no news.
  if (!isPassingEvent(envelope.event)) return undefined;
  const { timeoutMs = SHORT_LIFE_MS }: { timeoutMs?: number } =
    envelope.event === 'auth.qr' ? (envelope as Envelope<'auth.qr'>).payload : {};
  return envelope.timestamp + timeoutMs;
}

/** Everything that becomes of events for webhooks: queued, delivered, tried again, forgotten. */
export class Webhooks {
  readonly #resolver: Resolver;
  readonly #options: WebhooksOptions;
  readonly #dispatcher: Dispatcher;
  /** Events with a live secret, by id: they are in no database, and gone with this process. */
  readonly #live = new Map<string, { envelope: Envelope; expiresAt: number }>();
  readonly #work = new Set<Promise<void>>();
  readonly #unsubscribe: () => void;
  #cancelPruning = () => {};
  #closed = false;

  constructor(options: WebhooksOptions) {
    this.#options = options;
    this.#resolver = createResolver(options.targets, options.lookup);
    this.#dispatcher = new Dispatcher({
      ...options,
      resolver: this.#resolver,
      // Of a private network the answers are not for whoever may manage webhooks.
      keepsAnswers: options.targets !== 'private',
      liveEnvelope: (eventId) => this.#live.get(eventId)?.envelope,
    });
    options.writer.alongside(async (trx, events) =>
      (await enqueueLogged(trx, events)) ? () => this.#dispatcher.wake() : undefined,
    );
    this.#unsubscribe = options.bus.subscribe((published) => this.#onPublished(published));
  }

  async start(): Promise<void> {
    await this.#dispatcher.start();
    this.#prune();
  }

  /** To be called when something has become due beside the events. */
  wake(): void {
    this.#dispatcher.wake();
  }

  /** To be called when somebody has switched one on or off, or removed it. */
  changed(organizationId: string, webhookId: string): void {
    this.#options.onStanding?.(organizationId, webhookId);
  }

  /** Whether an address is out of bounds. A name that is not known, or not in time, may be known when it is needed. */
  leadsAstray(url: URL): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const cancel = this.#options.clock.after(LOOKUP_MS, () => resolve(false));
      this.#resolver.leadsAstray(url).then(resolve, reject).finally(cancel);
    });
  }

  /** An organization takes its webhooks with it. */
  follow(control: Control): () => void {
    return control.subscribe((event) => {
      if (event.type !== 'organization.removed') return;
      const { organizationId } = event;
      this.#later(
        this.#options.writer.write(organizationId, async ({ trx }) => {
          for (const table of ['webhook_deliveries', 'webhooks'] as const)
            await trx.deleteFrom(table).where('organization_id', '=', organizationId).execute();
        }),
      );
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#unsubscribe();
    this.#cancelPruning();
    await Promise.all(this.#work);
    await this.#dispatcher.close();
    this.#live.clear();
  }

  #onPublished(published: Published): void {
    if (published.kind === 'logged') return;
    const { envelope } = published;
    const expiresAt = lifeOf(envelope);
    if (expiresAt === undefined || this.#closed) return;
    const now = this.#options.clock.now();
    for (const [id, live] of this.#live) if (live.expiresAt <= now) this.#live.delete(id);
    if (carriesSecret(envelope)) this.#live.set(envelope.id, { envelope, expiresAt });
    this.#later(
      this.#options.writer
        .write(envelope.organization, ({ trx }) => enqueuePassing(trx, { envelope, expiresAt }))
        .then(() => this.#dispatcher.wake()),
    );
  }

  #prune(): void {
    if (this.#closed) return;
    const { store, clock } = this.#options;
    this.#later(pruneDeliveries(store.db, clock.now()));
    this.#cancelPruning = clock.after(HOUR_MS, () => this.#prune());
  }

  #later(work: Promise<void>): void {
    const tracked = work.catch(this.#options.onError).finally(() => this.#work.delete(tracked));
    this.#work.add(tracked);
  }
}

/** A session takes along the webhooks that cover it alone, and what was on its way of its events. */
export async function forgetSession(trx: Kysely<Database>, sessionId: string): Promise<void> {
  const own = trx.selectFrom('webhooks').select('id').where('session_id', '=', sessionId);
  await trx.deleteFrom('webhook_deliveries').where('webhook_id', 'in', own).execute();
  await trx.deleteFrom('webhook_deliveries').where('session_id', '=', sessionId).execute();
  await trx.deleteFrom('webhooks').where('session_id', '=', sessionId).execute();
}

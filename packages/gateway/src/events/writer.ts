import { sql, type Transaction } from 'kysely';
import { KeyedQueue } from '../queue/keyed-queue.js';
import type { Account } from '../store/account.js';
import type { Database } from '../store/database.js';
import type { Store } from '../store/open.js';
import { ulid } from '../ulid.js';
import type { EventBus, Logged } from './bus.js';
import type { Envelope, EventType, Payloads, SessionEvent } from './envelope.js';
import type { LogEntry } from './log.js';

/** One change of an organization's data and the events that tell of it: durable together, or not at all. */
export interface Change {
  readonly trx: Transaction<Database>;
  readonly organizationId: string;
  /** Epoch milliseconds: one moment for the whole change. */
  readonly now: number;
  /** @param of the session by its id, or the account of one: whose story the event belongs to */
  emit<Type extends EventType>(
    of: Type extends SessionEvent ? string : Account,
    event: Type,
    payload: Payloads[Type],
  ): void;
  /** Runs once the change is durable and its events are published. Must not throw. */
  afterCommit(effect: () => void): void;
}

/**
 * Stores what follows from events in the transaction that logs them. It may run again with others, as `work` may.
 * @returns what runs once that is durable, if anything has to. It must not throw.
 */
export type AlongsideEvents = (
  trx: Transaction<Database>,
  events: readonly Envelope[],
) => Promise<(() => void) | undefined>;

interface Emitted {
  envelope: Envelope;
  accountId: number | null;
}

/**
 * The only way by which domain data is changed. Changes of one organization run one after the other, so that its log
 * is in commit order and sockets hear of events in log order. Several processes on one PostgreSQL take an advisory
 * lock for the same reason: a row whose number was drawn early but committed late would be passed over by readers.
 */
export class EventWriter {
  readonly #queue = new KeyedQueue();
  readonly #alongside: AlongsideEvents[] = [];

  constructor(
    private readonly store: Store,
    private readonly bus: EventBus,
    private readonly now: () => number = Date.now,
  ) {}

  /** From here on `store` has its part in every change that tells of something: of all, or of none, of what is logged. */
  alongside(store: AlongsideEvents): void {
    this.#alongside.push(store);
  }

  write<T>(organizationId: string, work: (change: Change) => Promise<T>): Promise<T> {
    return this.#queue.run(organizationId, async () => {
      let events: Emitted[] = [];
      let effects: (() => void)[] = [];
      let logged: Omit<Logged, 'kind' | 'organizationId'> | undefined;
      const result = await this.store.transaction(async (trx) => {
        events = [];
        effects = [];
        if (this.store.dialect === 'postgres')
          await sql`select pg_advisory_xact_lock(hashtextextended(${organizationId}, 0))`.execute(trx);
        const now = this.now();
        const outcome = await work({
          trx,
          organizationId,
          now,
          emit: (of: string | Account, event, payload) => {
            const { sessionId, accountId } = typeof of === 'string' ? { sessionId: of, accountId: null } : of;
            events.push({ envelope: envelopeOf(organizationId, sessionId, event, payload, now), accountId });
          },
          afterCommit: (effect) => void effects.push(effect),
        });
        logged = events.length ? await append(trx, organizationId, events) : undefined;
        const envelopes = events.map(({ envelope }) => envelope);
        for (const store of logged ? this.#alongside : []) {
          const effect = await store(trx, envelopes);
          if (effect) effects.push(effect);
        }
        return outcome;
      });
      if (logged) this.bus.publish({ kind: 'logged', organizationId, ...logged });
      for (const effect of effects) effect();
      return result;
    });
  }

  /** Tells who listens now; leaves no trace. */
  tell<Type extends EventType>(
    organizationId: string,
    sessionId: string,
    event: Type,
    payload: Payloads[Type],
  ): void {
    const envelope = envelopeOf(organizationId, sessionId, event, payload, this.now());
    this.bus.publish({ kind: 'passing', envelope });
  }

  /** Resolves when every change begun up to now is over. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }
}

function envelopeOf<Type extends EventType>(
  organization: string,
  session: string,
  event: Type,
  payload: Payloads[Type],
  now: number,
): Envelope {
  return { schema: 'v1', id: `evt_${ulid(now)}`, event, session, organization, timestamp: now, payload };
}

/** @returns what was added, in log order, and where the organization's log had ended before. */
async function append(
  trx: Transaction<Database>,
  organizationId: string,
  events: readonly Emitted[],
): Promise<{ after: number; entries: LogEntry[] }> {
  const places = new Map<string, number>();
  let after: number | undefined;
  for (let start = 0; start < events.length; start += 100) {
    const rows = await trx
      .insertInto('event_log')
      .values(
        events.slice(start, start + 100).map(({ envelope, accountId }) => ({
          event_id: envelope.id,
          organization_id: envelope.organization,
          session_id: envelope.session,
          account_id: accountId,
          type: envelope.event,
          payload: JSON.stringify(envelope.payload),
          created_at: envelope.timestamp,
        })),
      )
      .returning((eb) => [
        'seq',
        'event_id',
        eb
          .selectFrom('event_log as before')
          .select('before.seq')
          .where('before.organization_id', '=', organizationId)
          .whereRef('before.seq', '<', 'event_log.seq')
          .orderBy('before.seq', 'desc')
          .limit(1)
          .as('before'),
      ])
      .execute();
    for (const row of rows) places.set(row.event_id, row.seq);
    after ??= Math.min(...rows.map(({ before }) => before ?? 0));
  }
  const entries = events.map(({ envelope }) => ({ envelope, seq: places.get(envelope.id)! }));
  return { after: after ?? 0, entries: entries.sort((a, b) => a.seq - b.seq) };
}

import type { Engine } from '@wagate/engine';
import type { Audit } from '../audit/audit.js';
import { type Clock, systemClock } from '../clock.js';
import { forgetWith } from '../contacts/acquaintances.js';
import { unavailable } from '../errors/api-problem.js';
import type { Change, EventWriter } from '../events/writer.js';
import type { Sealer } from '../sealing/sealer.js';
import type { Store } from '../store/open.js';
import { forgetSession } from '../webhooks/webhooks.js';
import { AutoRead } from './auto-read.js';
import { LiveSession } from './live-session.js';
import { localSession } from './local-session.js';
import { Reach } from './reach.js';
import type { LinkingView, SessionHandle } from './session-handle.js';
import { DELETED, type SessionRow } from './session-row.js';
import type { SessionLook } from './session-wire.js';

export interface SessionManagerOptions {
  store: Store;
  writer: EventWriter;
  engine: Engine;
  sealer: Sealer;
  clock?: Clock;
  random?: () => number;
  /** Names of organizations, as far as they exist. */
  organizationNames(ids: readonly string[]): Promise<Map<string, string>>;
  audit: Audit;
  onConnected(session: SessionHandle): void;
  onError(error: unknown): void;
  /** What whoever runs the gateway is to know. */
  log(message: string): void;
}

/** The sessions that this process runs. One comes to life when something is first asked of it. */
export class SessionManager {
  readonly #live = new Map<string, LiveSession>();
  readonly #options: SessionManagerOptions;
  readonly #reach: Reach;
  readonly #autoRead: AutoRead;
  readonly clock: Clock;
  #closed = false;

  constructor(options: SessionManagerOptions) {
    this.#options = options;
    this.#reach = new Reach(options.log);
    this.#autoRead = new AutoRead(options);
    this.clock = options.clock ?? systemClock;
  }

  /** A session, to be asked of whatever may be asked of one. */
  of(row: Pick<SessionRow, 'id' | 'organization_id'>): SessionHandle {
    return this.#handleOf(this.local(row));
  }

  /** The session itself, where this process is to run it. */
  local(row: Pick<SessionRow, 'id' | 'organization_id'>): LiveSession {
    const running = this.#live.get(row.id);
    if (running) return running;
    if (this.#closed) throw unavailable('the gateway is stopping');
    const { onConnected, onError, ...rest } = this.#options;
    const live = new LiveSession({
      ...rest,
      clock: this.clock,
      reach: this.#reach,
      random: this.#options.random ?? Math.random,
      sessionId: row.id,
      organizationId: row.organization_id,
      onConnected: (session) => {
        this.#autoRead.connected(session);
        onConnected(this.#handleOf(session));
      },
      onReceived: (session, message) => this.#autoRead.received(session, message),
      onError,
    });
    this.#live.set(row.id, live);
    return live;
  }

  /** What is on show while a phone is being linked, its secrets among them. */
  async linkingOf(sessionId: string): Promise<LinkingView | undefined> {
    return this.#live.get(sessionId)?.linking?.view(this.clock.now());
  }

  /** A session as it is to be shown. */
  async look(row: SessionRow): Promise<SessionLook> {
    const live = this.#live.get(row.id);
    return { row: live?.seen(row) ?? row, linking: live?.linking?.toWire(this.clock.now()) };
  }

  #handleOf(live: LiveSession): SessionHandle {
    return localSession(live, { clock: this.clock, audit: this.#options.audit });
  }

  /** Those of this process. */
  running(): LiveSession[] {
    return [...this.#live.values()];
  }

  /**
   * Ends a session for good: on WhatsApp where it is linked and can be reached, and all that is stored of it.
   * @param also part of the change that removes it.
   */
  async remove(row: SessionRow, also?: (change: Change) => Promise<void>): Promise<void> {
    const live = this.local(row);
    if (live.connected || (await live.paired())) await live.logout(undefined, DELETED);
    await live.release();
    this.#live.delete(row.id);
    this.#autoRead.forget(row.id);
    await this.#options.writer.write(row.organization_id, async (change) => {
      const { trx } = change;
      const accounts = trx.selectFrom('wa_accounts').select('id').where('session_id', '=', row.id);
      for (const table of [
        'account_health',
        'chats',
        'chat_changes',
        'messages',
        'message_media',
        'reactions',
        'poll_votes',
        'stanzas',
        'wa_group_members',
        'blocked_contacts',
        'outbox',
        'poll_recaps',
      ] as const)
        await trx.deleteFrom(table).where('account_id', 'in', accounts).execute();
      for (const table of [
        'engine_keys',
        'send_rates',
        'send_paces',
        'event_log',
        'session_drops',
        'backfill_jobs',
        'wa_accounts',
      ] as const)
        await trx.deleteFrom(table).where('session_id', '=', row.id).execute();
      await forgetSession(trx, row.id);
      await forgetWith(trx, { organizationId: row.organization_id, sessionId: row.id });
      await trx.deleteFrom('wa_sessions').where('id', '=', row.id).execute();
      await also?.(change);
    });
    // Nothing in the contract tells of a deletion: this makes who listens look for the session, and not find it.
    this.#options.writer.tell(row.organization_id, row.id, 'session.status', { status: 'stopped' });
  }

  /** Ends every connection; rows stay, so that the next start resumes. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled([...this.#live.values()].map((live) => live.release()));
    this.#live.clear();
  }
}

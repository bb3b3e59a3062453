import type { EngineSession, EngineSignal } from '@wagate/engine';
import type { Change } from '../events/writer.js';
import { SerialQueue } from '../queue/serial-queue.js';
import type { Account } from '../store/account.js';
import type { SessionStatus } from '../store/schema.js';
import { accountOf } from './account.js';
import { type Doing, doingOf, remedyFor } from './agreement.js';
import { closedReason, endOf } from './closed-reason.js';
import { noteHealth } from './health.js';
import { Linking } from './linking.js';
import type { LiveSessionOptions } from './live-session-options.js';
import { passOn } from './passing-signals.js';
import { Presences } from './presences.js';
import { Reconnect } from './reconnect.js';
import { SessionConnection } from './session-connection.js';
import type { SessionRow, StatusReason } from './session-row.js';
import { StatusRecord } from './status-record.js';

const LOST = 'it had ended, or led to nothing, without a word';

type Closed = Extract<EngineSignal, { type: 'closed' }>;

/** One session as this process runs it: what connects it, shows its codes and connects it again. */
export class LiveSession {
  readonly id: string;
  readonly organizationId: string;
  readonly presences = new Presences();
  readonly #options: LiveSessionOptions;
  readonly #record: StatusRecord;
  readonly #connection: SessionConnection;
  readonly #turns = new SerialQueue();
  readonly #reconnect: Reconnect;
  #linking: Linking | undefined;
  #wanted = false;
  /** The next try waits for its turn. */
  #due = false;
  #account: Account | undefined;

  constructor(options: LiveSessionOptions) {
    this.#options = options;
    this.id = options.sessionId;
    this.organizationId = options.organizationId;
    this.#reconnect = new Reconnect(options.clock, options.random);
    this.#record = new StatusRecord({ ...options, now: () => options.clock.now() });
    this.#connection = new SessionConnection({
      ...options,
      consequences: {
        paired: () => {
          this.#reconnect.expectRestart();
          this.#endLinking();
        },
        unlinked: () => this.#giveUp(),
        received: (message) => options.onReceived(this, message),
      },
      onSignal: (signal) => this.#onSignal(signal),
    });
  }

  /** It may be another one after every connection. */
  get engine(): EngineSession {
    return this.#connection.engine;
  }

  get connected(): boolean {
    return this.#connection.connected;
  }

  /** Whose number sends over the connection there is; `undefined` until that is known. */
  get account(): Account | undefined {
    return this.connected ? this.#account : undefined;
  }

  get linking(): Linking | undefined {
    return this.#linking;
  }

  /** What its connection does, whatever the session says. */
  get doing(): Doing {
    return this.#wanted
      ? doingOf(this.#connection, this.#linking !== undefined, this.#due || this.#reconnect.planned)
      : 'nothing';
  }

  /** Its row as it is to be shown: what could not be stored yet is said all the same. */
  seen(row: SessionRow): SessionRow {
    return this.#record.seen(row);
  }

  paired(): Promise<boolean> {
    return this.#connection.engine.paired();
  }

  /** Connects a linked session; one that is connected or on its way stays as it is. */
  start(): Promise<void> {
    return this.#turn(async () => {
      if (this.#wanted && !this.#linking) return;
      await this.#detach();
      await this.#record.write({ trigger: 'start' });
      await this.#connect();
    });
  }

  /** Shows a QR code or a pairing code. The same linking that is on already goes on; another kind takes its place. */
  link(by: 'qr' | 'code', phone?: string): Promise<Linking> {
    return this.#turn(async () => {
      const current = this.#linking;
      if (current && this.#wanted && current.by === by && current.phone === phone) return current;
      await this.#detach();
      await this.#record.write({ trigger: 'link' });
      const linking = new Linking(by, phone);
      this.#linking = linking;
      await this.#connect();
      return linking;
    });
  }

  stop(): Promise<void> {
    return this.#turn(async () => {
      await this.#detach();
      await this.#record.write({ trigger: 'stop' });
    });
  }

  /**
   * Ends the link, on WhatsApp's side too where it can be reached.
   * @param also part of the change that tells of it
   * @param reason what the session says of it
   */
  logout(
    also?: (change: Change) => Promise<void>,
    reason: StatusReason = { code: 'logged_out', message: 'The link was ended here.' },
  ): Promise<void> {
    return this.#turn(async () => {
      this.#giveUp();
      await this.#connection.unlink();
      await this.#record.write({ trigger: 'unlinked', reason, also });
    });
  }

  /** Ends the connection and every further write; the row stays as it is, so that the next start goes on from there. */
  release(): Promise<void> {
    return this.#turn(async () => {
      await this.#detach();
      await this.#connection.release();
    });
  }

  /** The database can be used again: what waited for it is stored, and the next try to connect comes soon. */
  databaseBack(): void {
    void this.#record.settle();
    this.#reconnect.hurry();
  }

  /** @param says its stored state, where that is one of a session that runs */
  agreesWith(says: SessionStatus | undefined): boolean {
    return !this.#record.waits && remedyFor(says, this.doing) === 'none';
  }

  /** Makes the session do what its row says, and the row say what it does. */
  agree(): Promise<void> {
    return this.#turn(async () => {
      await this.#record.settle();
      const { changes } = this.#record;
      const row = await this.#options.store.db
        .selectFrom('wa_sessions')
        .select('status')
        .where('id', '=', this.id)
        .executeTakeFirst();
      // What has changed meanwhile is not what was read.
      if (this.#record.changes !== changes) return;
      switch (remedyFor(row && this.#record.seen(row).status, this.doing)) {
        case 'bring-back':
          return this.#connect(true);
        case 'connect-anew':
          await this.#connection.end();
          return this.#onClosed({ type: 'closed', reason: 'internal', retry: true, message: LOST });
        case 'say-connected':
          return this.#record.note({ trigger: 'connected' });
        case 'say-dropped':
          return this.#record.note({ trigger: 'dropped' });
        case 'let-go':
          return this.#detach();
      }
    });
  }

  #turn<T>(task: () => Promise<T>): Promise<T> {
    return this.#turns.run(task);
  }

  /** @param anew whether the session says so: what ran before its process, or its connection, ended */
  async #connect(anew = false): Promise<void> {
    this.#wanted = true;
    const { by, phone } = this.#linking ?? {};
    try {
      // Without credentials an engine would show codes that nobody has asked for; a link that was cut short begins anew.
      if (!by && !(await this.paired())) {
        this.#giveUp();
        return await this.#record.note({ trigger: 'stop' });
      }
      if (anew) await this.#record.note({ trigger: 'start' });
      await this.#connection.connect(by && (by === 'code' ? { by, phone: phone! } : { by }));
    } catch (error) {
      await this.#onFailure(error);
    }
  }

  /** Only WhatsApp's own word is final: whatever else fails on the way back is tried again. Linking has somebody who waits. */
  #onFailure(error: unknown): Promise<void> {
    this.#options.onError(error);
    return this.#onClosed({ type: 'closed', reason: 'internal', retry: this.#linking === undefined });
  }

  async #detach(): Promise<void> {
    const { attached } = this.#connection;
    this.#giveUp();
    if (attached) await this.#connection.end();
  }

  #giveUp(): void {
    this.#wanted = false;
    this.#connection.leave();
    this.#reconnect.reset();
    this.#endLinking();
  }

  #endLinking(): void {
    this.#linking?.end();
    this.#linking = undefined;
  }

  #onSignal(signal: EngineSignal): void {
    this.#options.reach.heard(signal);
    if (signal.type === 'connected') this.#onConnected();
    else if (signal.type === 'closed') this.#later(this.#onClosed(signal));
    else {
      if (signal.type === 'presence') this.presences.heard(signal);
      const { writer, clock } = this.#options;
      passOn(signal, {
        linking: this.#linking,
        now: clock.now(),
        tell: (event, payload) => writer.tell(this.organizationId, this.id, event, payload),
      });
    }
  }

  #onConnected(): void {
    this.presences.clear();
    this.#account = undefined;
    // A connection that can store nothing will not last: its successors wait longer each time.
    if (!this.#options.store.health.outage) this.#reconnect.reset();
    this.#endLinking();
    this.#later(
      this.#record.note({
        trigger: 'connected',
        also: async (change) => {
          this.#account = await accountOf(change.trx, this.id);
          await noteHealth(change, this.#account, { ban: null });
        },
        stored: () => {
          if (this.connected) this.#options.onConnected(this);
        },
      }),
    );
  }

  async #onClosed(signal: Closed): Promise<void> {
    if (!this.#wanted || signal.reason === 'stopped') return;
    if (signal.message) this.#options.onError(new Error(`${this.id} closed: ${signal.message}`));
    const reason = closedReason(signal, this.#options.store.health.outage);
    if (!signal.retry) {
      this.#giveUp();
      return this.#record.note(endOf(this.id, signal, reason));
    }
    const fault = !this.#reconnect.expectsRestart;
    this.#reconnect.schedule(() => {
      this.#due = true;
      this.#later(this.#retry());
    });
    await this.#record.note({
      trigger: 'dropped',
      reason,
      also: async ({ trx, now }) => {
        if (fault) await trx.insertInto('session_drops').values({ session_id: this.id, at: now }).execute();
      },
    });
  }

  #retry(): Promise<void> {
    return this.#turn(async () => {
      this.#due = false;
      if (this.#wanted && !this.#connection.attached) await this.#connect();
    });
  }

  #later(work: Promise<unknown>): void {
    work.catch((error) => this.#options.onError(error));
  }
}

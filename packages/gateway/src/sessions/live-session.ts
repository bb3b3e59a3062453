import type { Engine, EngineSession, EngineSignal } from '@wagate/engine';
import type { Clock } from '../clock.js';
import type { Sealer } from '../engine-host/keys.js';
import { SessionHost } from '../engine-host/session-host.js';
import { Lanes } from '../events/lane.js';
import type { Change, EventWriter } from '../events/writer.js';
import type { Store } from '../store/open.js';
import { closedReason } from './closed-reason.js';
import { Linking } from './linking.js';
import { Reconnect } from './reconnect.js';
import { moveStatus, type StatusReason } from './session-row.js';
import type { Trigger } from './state.js';
import { within } from './time-limit.js';

/** How long WhatsApp has to hear that a link ends: an engine may have to connect for it. */
const LOGOUT_MS = 12_000;

export interface LiveSessionOptions {
  store: Store;
  writer: EventWriter;
  engine: Engine;
  sealer: Sealer;
  clock: Clock;
  /** 0 up to 1. */
  random(): number;
  sessionId: string;
  organizationId: string;
  /** Messages can be sent from here on. */
  onConnected(live: LiveSession): void;
  onReceived(live: LiveSession, message: { id: string; chatJid: string; senderJid?: string }): void;
  onError(error: unknown): void;
}

/** One session as this process runs it: what connects it, shows its codes and connects it again. */
export class LiveSession {
  readonly id: string;
  readonly organizationId: string;
  readonly engine: EngineSession;
  readonly #options: LiveSessionOptions;
  readonly #host: SessionHost;
  readonly #turns = new Lanes();
  #linking: Linking | undefined;
  #connected = false;
  /** Between `connect` and its end: signals at other times are echoes of a connection that was given up. */
  #attached = false;
  #wanted = false;
  readonly #reconnect: Reconnect;

  constructor(options: LiveSessionOptions) {
    this.#options = options;
    this.id = options.sessionId;
    this.organizationId = options.organizationId;
    this.#reconnect = new Reconnect(options.clock, options.random);
    this.#host = new SessionHost({
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
    this.engine = options.engine.open(this.#host);
  }

  get connected(): boolean {
    return this.#connected;
  }

  get linking(): Linking | undefined {
    return this.#linking;
  }

  paired(): Promise<boolean> {
    return this.engine.paired();
  }

  /** Connects a linked session; one that is connected or on its way stays as it is. */
  start(): Promise<void> {
    return this.#turn(async () => {
      if (this.#wanted && !this.#linking) return;
      await this.#detach();
      await this.move('start');
      await this.#connect();
    });
  }

  /** Shows a QR code or a pairing code. The same linking that is on already goes on; another kind takes its place. */
  link(by: 'qr' | 'code', phone?: string): Promise<Linking> {
    return this.#turn(async () => {
      const current = this.#linking;
      if (current && this.#wanted && current.by === by && current.phone === phone) return current;
      await this.#detach();
      const linking = new Linking(by, phone);
      this.#linking = linking;
      await this.move('link');
      await this.#connect();
      return linking;
    });
  }

  stop(): Promise<void> {
    return this.#turn(async () => {
      await this.#detach();
      await this.move('stop');
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
      try {
        await within(this.#options.clock, LOGOUT_MS, this.engine.logout());
      } catch (error) {
        // Without a connection WhatsApp cannot be told; the link is over here all the same.
        this.#options.onError(error);
      }
      await this.#host.clear();
      await this.move('unlinked', reason, also);
    });
  }

  /** Ends the connection and every further write; the row stays as it is, so that the next start goes on from there. */
  release(): Promise<void> {
    return this.#turn(async () => {
      await this.#detach();
      await this.#host.release();
    });
  }

  async move(
    trigger: Trigger,
    reason?: StatusReason,
    also?: (change: Change) => Promise<void>,
  ): Promise<void> {
    await this.#options.writer.write(this.organizationId, async (change) => {
      await moveStatus(change, this.id, trigger, reason);
      await also?.(change);
    });
  }

  #turn<T>(task: () => Promise<T>): Promise<T> {
    return this.#turns.run('', task);
  }

  async #connect(): Promise<void> {
    this.#wanted = true;
    this.#attached = true;
    try {
      const { by, phone } = this.#linking ?? {};
      await this.engine.connect(by && (by === 'code' ? { by, phone: phone! } : { by }));
    } catch (error) {
      this.#options.onError(error);
      await this.#onClosed({ type: 'closed', reason: 'internal', retry: false });
    }
  }

  async #detach(): Promise<void> {
    const attached = this.#attached;
    this.#giveUp();
    if (attached) await this.engine.close();
  }

  #giveUp(): void {
    this.#wanted = this.#attached = this.#connected = false;
    this.#reconnect.reset();
    this.#endLinking();
  }

  #endLinking(): void {
    this.#linking?.end();
    this.#linking = undefined;
  }

  #onSignal(signal: EngineSignal): void {
    if (!this.#attached) return;
    const { writer, clock } = this.#options;
    switch (signal.type) {
      case 'qr':
        this.#linking?.showQr(signal);
        writer.tell(this.organizationId, this.id, 'auth.qr', {
          code: signal.code,
          timeoutMs: Math.max(0, signal.expiresAt - clock.now()),
        });
        return;
      case 'pairing-code':
        this.#linking?.showCode(signal);
        writer.tell(this.organizationId, this.id, 'auth.code', { code: signal.code, phone: signal.phone });
        return;
      case 'linking':
        this.#linking?.advance(signal.state);
        // No event of the contract tells of it: the unchanged status makes who listens look again.
        writer.tell(this.organizationId, this.id, 'session.status', { status: 'scan_qr_code' });
        return;
      case 'connected':
        this.#connected = true;
        this.#reconnect.reset();
        this.#endLinking();
        this.#later(this.move('connected').then(() => this.#options.onConnected(this)));
        return;
      case 'closed':
        this.#later(this.#onClosed(signal));
        return;
      case 'presence': {
        const { type: _, ...presence } = signal;
        writer.tell(this.organizationId, this.id, 'presence.update', presence);
      }
    }
  }

  async #onClosed(signal: Extract<EngineSignal, { type: 'closed' }>): Promise<void> {
    this.#attached = this.#connected = false;
    if (!this.#wanted || signal.reason === 'stopped') return;
    if (signal.message) this.#options.onError(new Error(`${this.id} closed: ${signal.message}`));
    if (!signal.retry) {
      this.#giveUp();
      await this.move(signal.reason === 'logged-out' ? 'unlinked' : 'fail', closedReason(signal));
      return;
    }
    const fault = !this.#reconnect.expectsRestart;
    this.#reconnect.schedule(() => this.#later(this.#retry()));
    await this.move('dropped', closedReason(signal), async ({ trx, now }) => {
      if (fault) await trx.insertInto('session_drops').values({ session_id: this.id, at: now }).execute();
    });
  }

  #retry(): Promise<void> {
    return this.#turn(async () => {
      if (this.#wanted && !this.#attached) await this.#connect();
    });
  }

  #later(work: Promise<unknown>): void {
    work.catch((error) => this.#options.onError(error));
  }
}

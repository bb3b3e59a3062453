import type { GatewayEvent } from '@wagate/contract/types';
import { NotFoundError } from '../core/errors.js';
import type { FinishedCall } from '../core/finished-call.js';
import type { Gateway } from '../core/gateway.js';
import type { Session } from '../model.js';
import { LiveStore } from './live-store.js';
import { PairingBook } from './pairing.js';
import { besideEvent, RowsAfterEvents } from './row-after-event.js';
import { changesSession } from './session-calls.js';
import type { Live, SessionSnapshot } from './types.js';
import { unchanged } from './unchanged.js';

class LiveSession extends LiveStore<SessionSnapshot> {
  #session: Session | undefined;
  readonly #pairing = new PairingBook();
  readonly #rows = new RowsAfterEvents();
  // The production gateway tells a status to sockets alone: what happened while there was none is lost.
  protected override readonly rereadsOnReconnect = true;

  constructor(
    gateway: Gateway,
    readonly id: string,
  ) {
    super(gateway);
  }

  protected async load(): Promise<void> {
    try {
      this.#put(await this.gateway.sessions.get(this.id));
    } catch (error) {
      if (error instanceof NotFoundError) this.#put(undefined);
      throw error;
    }
    if (this.#session?.status !== 'scan_qr_code') this.#pairing.forget(this.id);
  }

  protected data() {
    return { session: this.#session, pairing: this.#pairing.of(this.id) };
  }

  protected override onEvent(event: GatewayEvent): void {
    if (event.session !== this.id) return;
    if (this.#pairing.take(event, this.gateway.environment.now())) this.touch();
    if (this.#session && event.event === 'session.health')
      this.#put({ ...this.#session, health: event.payload });
    if (!this.#session || !/^(session\.status|auth\.(qr|code))$/.test(event.event)) return;
    // Why it is so, its address and how far linking is are in no event; an unchanged status too says that one of them moved.
    if (event.event === 'session.status') {
      this.#put({ ...this.#session, status: event.payload.status });
      void this.#read();
    } else void this.refresh();
  }

  protected override onCall({ name, args, result }: FinishedCall): void {
    if (args[0] !== this.id) return;
    if (this.#pairing.takeCall({ name, args, result }, this.gateway.environment.now())) this.touch();
    if (name === 'sessions.delete') void this.refresh();
    else if (changesSession(name)) this.#put(result as Session);
  }

  async #read(): Promise<void> {
    try {
      const row = await this.#rows.read(this.gateway, this.id);
      if (row && this.#session) this.#put(besideEvent(this.#session, row));
    } catch {
      // It says what is wrong.
      void this.refresh();
    }
  }

  #put(session: Session | undefined): void {
    const next = session && unchanged(this.#session, session);
    if (next === this.#session) return;
    this.#session = next;
    this.touch();
  }
}

/** One session with what can be scanned or typed to pair it. */
export const liveSession = (gateway: Gateway, id: string): Live<SessionSnapshot> =>
  new LiveSession(gateway, id);

import { isLinkingEvent } from '@wagate/contract/events';
import type { GatewayEvent } from '@wagate/contract/types';
import type { FinishedCall } from '../core/finished-call.js';
import type { Gateway } from '../core/gateway.js';
import type { Session } from '../model.js';
import { LiveStore } from './live-store.js';
import { PairingBook } from './pairing.js';
import { besideEvent, RowsAfterEvents } from './row-after-event.js';
import { changesSession } from './session-calls.js';
import { sharedLive } from './shared.js';
import type { Live, SessionsSnapshot } from './types.js';
import { unchanged } from './unchanged.js';

class LiveSessions extends LiveStore<SessionsSnapshot> {
  #sessions: readonly Session[] = Object.freeze([]);
  readonly #pairing = new PairingBook();
  readonly #rows = new RowsAfterEvents();
  // The production gateway tells a status to sockets alone: what happened while there was none is lost.
  protected override readonly rereadsOnReconnect = true;

  protected async load(): Promise<void> {
    const known = new Map(this.#sessions.map((session) => [session.id, session]));
    const sessions: Session[] = [];
    for await (const session of this.gateway.sessions.list())
      sessions.push(unchanged(known.get(session.id), session));
    for (const id of Object.keys(this.#pairing.all))
      if (sessions.find((session) => session.id === id)?.status !== 'scan_qr_code') this.#pairing.forget(id);
    this.#put(sessions);
  }

  protected data() {
    return { sessions: this.#sessions, pairing: this.#pairing.all };
  }

  protected override onEvent(event: GatewayEvent): void {
    if (this.#pairing.take(event, this.gateway.environment.now())) this.touch();
    if (isLinkingEvent(event.event)) void this.#read(event.session);
    if (event.event === 'session.health') {
      const health = event.payload;
      this.#change(event.session, (session) => ({ ...session, health }));
    }
    if (event.event !== 'session.status') return;
    const { status } = event.payload;
    if (!this.#change(event.session, (session) => ({ ...session, status }))) void this.refresh();
    // Why it is so, its address and how far linking is are in no event; an unchanged status too says that one of them moved.
    else void this.#read(event.session);
  }

  protected override onCall({ name, args, result }: FinishedCall): void {
    if (this.#pairing.takeCall({ name, args, result }, this.gateway.environment.now())) this.touch();
    if (name === 'sessions.delete') this.#put(this.#sessions.filter(({ id }) => id !== args[0]));
    else if (changesSession(name)) {
      const session = result as Session;
      if (!this.#change(session.id, () => session)) this.#put([session, ...this.#sessions]);
    }
  }

  async #read(id: string): Promise<void> {
    try {
      const row = await this.#rows.read(this.gateway, id);
      if (row) this.#change(id, (known) => besideEvent(known, row));
    } catch {
      // The row stays as the event left it. What is wrong is told, so that whoever reads again after a failure does.
      this.refreshSoon();
    }
  }

  #change(id: string, change: (session: Session) => Session): boolean {
    const at = this.#sessions.findIndex((session) => session.id === id);
    if (at < 0) return false;
    const sessions = [...this.#sessions];
    sessions[at] = unchanged(sessions[at], change(sessions[at]!));
    this.#put(sessions);
    return true;
  }

  #put(sessions: readonly Session[]): void {
    const same =
      sessions.length === this.#sessions.length &&
      sessions.every((session, at) => session === this.#sessions[at]);
    if (same) return;
    this.#sessions = Object.freeze(sessions);
    this.touch();
  }
}

/** Every session of the organization, newest first, with what can be scanned or typed to pair it. */
export const liveSessions = (gateway: Gateway): Live<SessionsSnapshot> =>
  sharedLive(gateway, 'sessions', () => new LiveSessions(gateway));

import { acknowledge, edit, react, receive, revoke, type Written, write } from '../changes/messages.js';
import {
  createSession,
  deleteSession,
  link,
  type QrShown,
  type StatusChange,
  setLinking,
  setStatus,
  showCode,
  showQr,
} from '../changes/sessions.js';
import type { Author } from '../conversations/draft.js';
import type { Message, MessageStatus, Session, SessionStatus } from '../schemas.js';
import { HARBOUR_COFFEE } from './accounts.js';
import type { Clock } from './clock.js';
import { State } from './state.js';

export interface WorldOptions {
  /** The same seed gives the same world. 1 when absent. */
  seed?: number;
  /** The time in it, epoch ms: a number that stands still, or a function. `Date.now` when absent. */
  now?: Clock;
}

/**
 * A made-up organization with its WhatsApp sessions. Methods make things happen: what is stored changes, and every
 * open realtime connection of `handlers(world)` hears of it, as with a real gateway.
 */
export class World extends State {
  constructor({ seed = 1, now = Date.now }: WorldOptions = {}) {
    super(seed, now);
  }

  /** The session with this label in an organization. Throws when there is none. */
  sessionCalled(label: string, organizationId: string = HARBOUR_COFFEE): Session {
    const found = this.data.sessions.find(
      (session) => session.label === label && session.organizationId === organizationId,
    );
    if (!found) throw new Error(`No session of ${organizationId} is called ${label}.`);
    return found;
  }

  /** A message comes in (or is written on the account's phone): stored, and told by an event. */
  receive(sessionId: string, written: Written): Message {
    return receive(this, sessionId, written);
  }

  /** The gateway itself sent a message: stored, without an event. */
  sent(sessionId: string, written: Omit<Written, 'from'>): Message {
    return write(this, sessionId, { ...written, from: 'me' });
  }

  /** Receipts: own messages got further. */
  acknowledge(sessionId: string, waMessageIds: readonly string[], status: MessageStatus): void {
    acknowledge(this, sessionId, waMessageIds, status);
  }

  edit(message: Message, body: string): Message {
    return edit(this, message, body);
  }

  revoke(message: Message): Message {
    return revoke(this, message);
  }

  /** An empty emoji takes the reaction back. */
  react(message: Message, from: Author, emoji: string): Message {
    return react(this, message, from, emoji);
  }

  setStatus(sessionId: string, status: SessionStatus, change?: StatusChange): Session {
    return setStatus(this, sessionId, status, change);
  }

  setLinking(sessionId: string, linking: Session['linking']): Session {
    return setLinking(this, sessionId, linking);
  }

  /** A new QR code is out. @returns its text */
  qr(sessionId: string, shown?: QrShown): string {
    return showQr(this, sessionId, shown);
  }

  /** A pairing code for a phone is out. @returns the code */
  pairingCode(sessionId: string, shown: { phone: string; code?: string }): string {
    return showCode(this, sessionId, shown);
  }

  /** A phone answers the code on show: `starting`, then `working`. */
  link(sessionId: string, phone: string): Session {
    return link(this, sessionId, phone);
  }

  create(organizationId: string, fields: Parameters<typeof createSession>[2] = {}): Session {
    return createSession(this, organizationId, fields);
  }

  delete(sessionId: string): void {
    deleteSession(this, sessionId);
  }

  /** Ends every open realtime connection. */
  disconnect(): void {
    this.events.cut();
  }
}

/** A deterministic world: the same seed and time give the same ids, texts and times. */
export const createWorld = (options?: WorldOptions): World => new World(options);
